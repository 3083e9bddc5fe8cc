using Generator.Typography.Joining;
using Generator.Typography.Passages;

namespace Generator.Typography.Rules;

/// <summary>P5: a joiner stands only where it keeps two letters from joining; and nothing else stands there for it.</summary>
sealed class IdleJoinersRule : IProseRule
{
    // What word processors and converters write for it: not sign, soft hyphen, zero width space.
    const string Substitutes = "¬\u00ad\u200b";

    public IEnumerable<Finding> Check(Passage passage)
    {
        var text = passage.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == ArabicLetters.Joiner)
            {
                var start = i;
                while (i + 1 < text.Length && text[i + 1] == ArabicLetters.Joiner)
                    i++;
                // Of several, the last one may be at work.
                var first = text.AsSpan(0, start + 1);
                var isNeeded = ArabicLetters.IsAtWork(string.Concat(first, text.AsSpan(i + 1)), start);
                var length = i - start + (isNeeded ? 0 : 1);
                if (length > 0)
                    yield return Findings.JoinerIdle(passage, start, length);
            }
            else if (Substitutes.Contains(text[i], StringComparison.Ordinal) && IsBetweenLetters(text, i))
            {
                yield return Findings.JoinerWrong(passage, i, !passage.IsMentioned(i, 1));
            }
        }
    }

    static bool IsBetweenLetters(string text, int at) =>
        at > 0 && at + 1 < text.Length && ArabicLetters.IsLetter(text[at - 1]) && ArabicLetters.IsLetter(text[at + 1]);
}
