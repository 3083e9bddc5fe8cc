using System.Globalization;
using Generator.Typography.Joining;

namespace Generator.Typography.Names;

/// <summary>Finds the words of a text: letters with their marks and joiners, of whatever script.</summary>
static class NameWords
{
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && (char.IsLetter(text[i]) || text[i] == ArabicLetters.Joiner || char.GetUnicodeCategory(text[i]) == UnicodeCategory.NonSpacingMark))
                i++;
            yield return (start, i - start);
        }
    }

    public static IEnumerable<string> Split(string text) => Find(text).Select(word => text.Substring(word.Start, word.Length));
}
