using System.Text.RegularExpressions;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>G2: a dash between spaces where a hyphen stands for one, with no line break before it; between numbers without spaces.</summary>
sealed partial class DashRule(string dash) : IProseRule
{
    public static DashRule? Find(YamlFields typography) => typography.FindText("dash") is { } text ? new(text.Value) : null;

    public IEnumerable<Finding> Check(Passage passage)
    {
        var text = passage.Text;
        foreach (Match match in Spaced().Matches(text))
        {
            // 5 - 3 is a subtraction or a range: only the writer knows.
            var isBetweenNumbers = char.IsDigit(text[match.Index - 1]) && char.IsDigit(text[match.Index + match.Length + 1]);
            yield return Findings.Dash(passage, match.Index, match.Length, "\u00a0" + dash, !isBetweenNumbers);
        }
        foreach (Match match in Range().Matches(text))
            yield return Findings.Dash(passage, match.Index, 1, dash, false);
    }

    [GeneratedRegex(@"(?<=\S)[ \u00a0](-{1,2}|—)(?= \S)", RegexOptions.CultureInvariant)]
    private static partial Regex Spaced();

    // Longer numbers are telephones; longer chains are dates for machines, books, accounts.
    [GeneratedRegex(@"(?<=(?<![\p{L}\p{Nd}.,:/–+-])[0-9]{1,4})-(?=[0-9]{1,4}(?![\p{L}\p{Nd}/:-]|[.,]\p{Nd}))", RegexOptions.CultureInvariant)]
    private static partial Regex Range();
}
