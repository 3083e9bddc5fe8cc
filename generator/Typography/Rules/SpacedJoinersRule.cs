using System.Collections.Frozen;
using Generator.Typography.Joining;
using Generator.Typography.Passages;

namespace Generator.Typography.Rules;

/// <summary>P6: «می شود», «کتاب ها»: one word written as two, where the lexicon knows the one.</summary>
/// <param name="before">Words that are parts of the next one.</param>
/// <param name="after">Words that are parts of the one before.</param>
/// <param name="afterVerb">Words that are so if both together are in the lexicon, and may be words of their own else.</param>
sealed class SpacedJoinersRule(JoinerFinder finder, FrozenSet<string> before, FrozenSet<string> after, FrozenSet<string> afterVerb) : IProseRule
{
    public IEnumerable<Finding> Check(Passage passage)
    {
        var text = passage.Text;
        (int Start, int End) previous = (0, 0);
        foreach (var (start, length) in ArabicWords.Find(text))
        {
            var end = start + length;
            if (start == previous.End + 1 && text[previous.End] == ' ' && previous.End > previous.Start && !passage.IsMentioned(previous.Start, end - previous.Start))
            {
                var (first, second) = (text[previous.Start..previous.End], text[start..end]);
                var isPart = before.Contains(first) || after.Contains(second);
                if ((isPart || afterVerb.Contains(second)) && finder.FindOneWord(first, second, !isPart) is { } right)
                {
                    var isOwn = passage.Kind != PassageKind.Name && passage.FindQuotation(previous.Start, end - previous.Start) is null;
                    yield return Findings.JoinerSpace(passage, previous.Start, text[previous.Start..end], right, isOwn);
                    // Both words are spoken for: می خورد ها cannot be two repairs.
                    previous = (end, end);
                    continue;
                }
            }
            previous = (start, end);
        }
    }
}
