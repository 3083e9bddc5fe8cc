using System.Text.RegularExpressions;

namespace Generator.Languages.Folding;

/// <summary>Writes a choice of texts as a regular expression of JavaScript.</summary>
static class AnyOf
{
    public static string Texts(IEnumerable<string> texts) => $"(?:{string.Join('|', texts.Select(Regex.Escape))})";

    public static string Letters(string letters) => Texts(letters.Select(letter => letter.ToString()));
}
