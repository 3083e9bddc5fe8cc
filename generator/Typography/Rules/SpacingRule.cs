using Generator.Typography.Joining;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>P4: no space before a mark that closes, one behind it.</summary>
sealed class SpacingRule(string closing, string parting) : IProseRule
{
    public static SpacingRule? Find(YamlFields typography)
    {
        if (typography.FindFields("spacing", "the part spacing") is not { } fields)
            return null;
        var rule = new SpacingRule(fields.FindText("none-before")?.Value ?? "", fields.FindText("one-after")?.Value ?? "");
        fields.ReportUnknown();
        return rule;
    }

    public IEnumerable<Finding> Check(Passage passage)
    {
        var text = passage.Text;
        for (var i = 1; i < text.Length; i++)
        {
            if (closing.Contains(text[i], StringComparison.Ordinal) && IsAtEndOfWord(text, i))
            {
                var start = i;
                while (start > 0 && text[start - 1] is ' ' or '\u00a0')
                    start--;
                // At the start of a line or behind another mark it is there for something else.
                if (start < i && start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is ')' or '»' or Passage.Object))
                    yield return Findings.SpaceBefore(passage, start, i - start, text[i]);
            }
            if (parting.Contains(text[i], StringComparison.Ordinal) && i + 1 < text.Length && ArabicLetters.IsLetter(text[i + 1]))
                yield return Findings.SpaceAfter(passage, i + 1, text[i], true);
        }
    }

    // Before a letter, «.» and «:» may belong to what follows: .NET, :root.
    static bool IsAtEndOfWord(string text, int at) =>
        at + 1 == text.Length
        || text[at + 1] is ' ' or '\n' or '»' or ')'
        || (ArabicLetters.IsLetter(text[at + 1]) && text[at] is not ('.' or ':'));
}
