using Generator.Typography.Joining;

namespace Generator.Typography.Rules;

/// <summary>Finds the words of a text that are all Arabic script; a word with digits or Latin letters in it is none.</summary>
static class ArabicWords
{
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            if (!IsOfWord(text[i]))
            {
                i++;
                continue;
            }
            var start = i;
            while (i < text.Length && IsOfWord(text[i]))
                i++;
            var touches = (start > 0 && char.IsLetterOrDigit(text[start - 1])) || (i < text.Length && char.IsLetterOrDigit(text[i]));
            if (!touches)
                yield return (start, i - start);
        }
    }

    static bool IsOfWord(char c) => ArabicLetters.IsLetter(c) || ArabicLetters.IsMark(c) || c == ArabicLetters.Joiner;
}
