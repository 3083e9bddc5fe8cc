using System.Text;

namespace Generator.Languages.Bidi;

/// <summary>The scripts that letters belong to, by Unicode's blocks, and the languages that a script gives away.</summary>
static class Script
{
    /// <summary>The whole world writes names in it, so its letters tell nothing of their language.</summary>
    const string Latin = "Latn";

    const string Kana = "Kana";
    const string Han = "Hani";

    // Ascending starts of blocks; a script holds up to the next start. ISO 15924, "" for what is no script's own.
    static readonly (int Start, string Script)[] Blocks =
    [
        (0x41, Latin), (0x250, ""), (0x370, "Grek"), (0x400, "Cyrl"), (0x530, "Armn"), (0x590, "Hebr"), (0x600, "Arab"), (0x700, "Syrc"),
        (0x750, "Arab"), (0x780, "Thaa"), (0x7c0, ""), (0x870, "Arab"), (0x900, "Deva"), (0x980, "Beng"), (0xa00, "Guru"), (0xa80, "Gujr"),
        (0xb00, "Orya"), (0xb80, "Taml"), (0xc00, "Telu"), (0xc80, "Knda"), (0xd00, "Mlym"), (0xd80, "Sinh"), (0xe00, "Thai"),
        (0xe80, "Laoo"), (0xf00, "Tibt"), (0x1000, "Mymr"), (0x10a0, "Geor"), (0x1100, "Hang"), (0x1200, "Ethi"), (0x13a0, ""),
        (0x1780, "Khmr"), (0x1800, ""), (0x1c80, "Cyrl"), (0x1c90, "Geor"), (0x1cc0, ""), (0x1e00, Latin), (0x1f00, "Grek"), (0x2000, ""),
        (0x2e80, Han), (0x2fe0, ""), (0x3005, Han), (0x3008, ""), (0x3041, Kana), (0x3100, ""), (0x3131, "Hang"), (0x3190, ""),
        (0x31f0, Kana), (0x3200, ""), (0x3400, Han), (0xa000, ""), (0xa640, "Cyrl"), (0xa6a0, ""), (0xa720, Latin), (0xa800, ""),
        (0xac00, "Hang"), (0xd800, ""), (0xf900, Han), (0xfb00, Latin), (0xfb1d, "Hebr"), (0xfb50, "Arab"), (0xfe00, ""), (0xfe70, "Arab"),
        (0xff00, ""), (0xff66, Kana), (0xffa0, ""), (0x20000, Han), (0x40000, ""),
    ];

    static readonly Dictionary<string, string> OnlyLanguages = new(StringComparer.Ordinal)
    {
        ["Armn"] = "hy", ["Geor"] = "ka", ["Gujr"] = "gu", ["Hang"] = "ko", ["Hebr"] = "he", [Kana] = "ja", ["Khmr"] = "km", ["Knda"] = "kn",
        ["Laoo"] = "lo", ["Mlym"] = "ml", ["Orya"] = "or", ["Sinh"] = "si", ["Taml"] = "ta", ["Telu"] = "te", ["Thaa"] = "dv", ["Thai"] = "th",
    };

    /// <returns>"" when the character belongs to no script.</returns>
    public static string Find(Rune rune)
    {
        if (!Rune.IsLetter(rune))
            return "";
        var low = 0;
        var high = Blocks.Length;
        while (high - low > 1)
        {
            var middle = (low + high) / 2;
            if (Blocks[middle].Start <= rune.Value)
                low = middle;
            else
                high = middle;
        }
        return Blocks[low].Script;
    }

    /// <summary>The one script of all letters of a text; "" for none or several.</summary>
    /// <remarks>Japanese, which mixes two, counts as one; Latin names stand in texts of all languages and count only where nothing else does.</remarks>
    public static string FindOnly(ReadOnlySpan<char> text)
    {
        var only = "";
        foreach (var rune in text.EnumerateRunes())
        {
            var script = Find(rune);
            if (script.Length == 0 || string.Equals(script, only, StringComparison.Ordinal))
                continue;
            only = only.Length == 0 ? script : Join(only, script);
            if (only.Length == 0)
                return "";
        }
        return only;
    }

    /// <summary>Whether letters of the script may be claimed for a language at all.</summary>
    public static bool CanTell(string script) => script.Length > 0 && !string.Equals(script, Latin, StringComparison.Ordinal);

    /// <summary>Whether a language's script, as ISO 15924 names what Japanese and Korean mix, has these letters.</summary>
    public static bool IsPart(string script, string? whole) => whole switch
    {
        "Jpan" => script is Kana or Han,
        "Kore" => script is "Hang" or Han,
        "Hans" or "Hant" => script is Han,
        _ => string.Equals(script, whole, StringComparison.Ordinal),
    };

    /// <summary>The language that alone writes so.</summary>
    public static string? FindLanguage(string script) => OnlyLanguages.GetValueOrDefault(script);

    static string Join(string one, string other) => (one, other) switch
    {
        (Latin, _) => other,
        (_, Latin) => one,
        (Kana, Han) or (Han, Kana) => Kana,
        _ => "",
    };
}
