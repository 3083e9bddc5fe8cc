using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Languages.Unicode;

namespace Generator.Model;

/// <summary>A text reduced to what it says: two that differ only in how they are set (spaces, joiners, quotation marks, digits) are the same.</summary>
/// <remarks>
/// Every safe repair of the checks leaves it alone, in any language. It does not ask for the language, because hashes that were written
/// down must stay true when a language's data changes.
/// </remarks>
static partial class Wording
{
    // In a number a comma, a point and their Arabic forms are one, but 1.5 never is 15.
    const char NumberSeparator = '٫';

    const char Nothing = '\0';

    public static string Get(string text)
    {
        var normal = Normalization.ToNfc(text);
        var wording = new StringBuilder(normal.Length);
        foreach (var c in normal)
            Append(wording, c);
        for (var i = 1; i + 1 < wording.Length; i++)
        {
            if (wording[i] is '.' or ',' && char.IsAsciiDigit(wording[i - 1]) && char.IsAsciiDigit(wording[i + 1]))
                wording[i] = NumberSeparator;
        }
        var spaced = wording.ToString();
        var plain = spaced.Contains('%', StringComparison.Ordinal) ? PercentBefore().Replace(spaced, "$1%") : spaced;
        // They part numbers, and that is over: «می شود» and «می‌شود» are one.
        return plain.Replace(" ", "", StringComparison.Ordinal);
    }

    static void Append(StringBuilder wording, char c)
    {
        switch (Fold(c))
        {
            case Nothing:
                break;
            case '-' when wording is [.., '-']:
                break;
            case '…':
                wording.Append("...");
                break;
            // Letters in the shapes that old encodings had.
            case (>= '\ufb50' and <= '\ufdfc') or (>= '\ufe70' and <= '\ufefc') when Normalization.ToNfkc(c.ToString()) is var letters && letters[0] != c:
                foreach (var letter in letters)
                    Append(wording, letter);
                break;
            case 'ۀ' or 'ۂ':
                wording.Append("ه\u0654");
                break;
            case var folded:
                wording.Append(folded);
                break;
        }
    }

    static char Fold(char c) => c switch
    {
        (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') => c,
        // Soft hyphens and not signs stand for joiners in texts from old editors.
        '\u0640' or '¬' => Nothing,
        'ي' or 'ى' or 'ے' => 'ی',
        'ك' or 'ڪ' => 'ک',
        'ە' or 'ہ' or 'ھ' => 'ه',
        'ẞ' => 'ß',
        '"' or '`' or '´' or '׳' or '״' or '«' or '»' or '‹' or '›' or (>= '\u2018' and <= '\u201f') or '\u2032' or '\u2033' => '\'',
        (>= '\u2010' and <= '\u2015') or '\u2212' => '-',
        '،' or '٬' => ',',
        '٫' => '.',
        '؛' => ';',
        '؟' => '?',
        '٪' => '%',
        _ when char.IsDigit(c) => (char)('0' + (int)char.GetNumericValue(c)),
        _ when char.IsWhiteSpace(c) => ' ',
        _ when char.GetUnicodeCategory(c) is UnicodeCategory.Format => Nothing,
        _ => c,
    };

    // Some write the sign before the number, others behind it.
    [GeneratedRegex(@"(?<![0-9%] ?)%([0-9]+(?:٫[0-9]+)*)", RegexOptions.CultureInvariant)]
    private static partial Regex PercentBefore();
}
