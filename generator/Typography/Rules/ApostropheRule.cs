using System.Text.RegularExpressions;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>G5: between two letters an apostrophe is meant, whatever stroke stands there.</summary>
sealed partial class ApostropheRule(string apostrophe) : IProseRule
{
    public static ApostropheRule? Find(YamlFields typography) =>
        typography.FindText("apostrophe") is { } text ? new(text.Value) : null;

    public IEnumerable<Finding> Check(Passage passage)
    {
        foreach (Match match in Stroke().Matches(passage.Text))
            yield return Findings.Apostrophe(passage, match.Index, apostrophe);
    }

    [GeneratedRegex(@"(?<=\p{L})['´`](?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Stroke();
}
