using Generator.Typography.Joining;
using Generator.Typography.Passages;

namespace Generator.Typography.Rules;

/// <summary>Looks for the nearest letters, as the bidirectional algorithm does.</summary>
static class Surroundings
{
    public static Strong FindBefore(string text, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            if (Classify(text[i]) is var strong and not Strong.None)
                return strong;
        }
        return Strong.None;
    }

    public static Strong FindAfter(string text, int at)
    {
        for (var i = at; i < text.Length; i++)
        {
            if (Classify(text[i]) is var strong and not Strong.None)
                return strong;
        }
        return Strong.None;
    }

    static Strong Classify(char c) =>
        ArabicLetters.IsLetter(c) ? Strong.Arabic : char.IsLetter(c) || c == Passage.Object ? Strong.Other : Strong.None;
}
