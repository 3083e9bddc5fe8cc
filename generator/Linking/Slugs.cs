using System.Globalization;
using System.Text;
using Generator.Languages;
using Generator.Languages.Unicode;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>The part of an address that names one page: what the author wrote, or made from its title (rule S5).</summary>
static class Slugs
{
    /// <summary>File systems take 255 bytes a name; percent-encoded, a byte of Persian is three characters.</summary>
    public const int MaxBytes = 120;

    /// <returns>A slug in any case; a bad one is reported and given back as it is.</returns>
    public static string Get(Placed<string>? written, Placed<string> title, Language language, Diagnostics diagnostics)
    {
        if (written is { } slug)
        {
            Check(slug, language, diagnostics);
            return Normalization.ToNfc(slug.Value);
        }
        var made = language.MakeSlug(title.Value);
        if (made.Length == 0)
            diagnostics.Add(Errors.SlugImpossible(title));
        else if (Encoding.UTF8.GetByteCount(made) > MaxBytes)
            diagnostics.Add(Errors.SlugTooLong(title, made, MaxBytes));
        return made;
    }

    static void Check(Placed<string> slug, Language language, Diagnostics diagnostics)
    {
        if (slug.Value.Length == 0)
            diagnostics.Add(Errors.SlugEmpty(slug));
        else if (FindForbidden(slug.Value) is { } forbidden)
            diagnostics.Add(Errors.SlugCharacter(slug, forbidden, language.MakeSlug(slug.Value)));
        else if (Encoding.UTF8.GetByteCount(slug.Value) > MaxBytes)
            diagnostics.Add(Errors.SlugTooLong(slug, slug.Value, MaxBytes));
    }

    // An address is typed, read aloud and copied: letters, marks, ASCII digits and - _ . of which the dot may not begin it,
    // because servers and copying tools pass over hidden files.
    static Rune? FindForbidden(string slug)
    {
        var isFirst = true;
        foreach (var rune in slug.EnumerateRunes())
        {
            if (!IsAllowed(rune) || (isFirst && rune.Value == '.'))
                return rune;
            isFirst = false;
        }
        return null;
    }

    static bool IsAllowed(Rune rune) => rune.Value is '-' or '_' or '.' || (rune.IsAscii
        ? char.IsAsciiLetterOrDigit((char)rune.Value)
        : Rune.IsLetter(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);
}
