using System.Text.RegularExpressions;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>P4, G5: an ellipsis is one character. Whether a space stands before it depends on what is left out, so that it stays.</summary>
sealed partial class EllipsisRule(string ellipsis) : IProseRule
{
    public static EllipsisRule? Find(YamlFields typography) =>
        typography.FindText("ellipsis") is { } text ? new(text.Value) : null;

    public IEnumerable<Finding> Check(Passage passage)
    {
        foreach (Match match in ThreeDots().Matches(passage.Text))
            yield return Findings.Ellipsis(passage, match.Index, match.Length, ellipsis);
    }

    [GeneratedRegex(@"(?<![./])\.\.\.(?![./])", RegexOptions.CultureInvariant)]
    private static partial Regex ThreeDots();
}
