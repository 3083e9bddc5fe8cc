using System.Text;

namespace Generator.Typography;

/// <summary>Makes the safe repairs among findings.</summary>
static class Repairs
{
    /// <param name="findings">In the order of their places; of two that overlap, the first is made.</param>
    public static string Apply(string content, IReadOnlyList<Finding> findings)
    {
        var text = new StringBuilder(content.Length);
        var copied = 0;
        foreach (var finding in findings)
        {
            if (!finding.IsSafe || finding.Replacement is null || finding.Place.Start < copied)
                continue;
            text.Append(content, copied, finding.Place.Start - copied).Append(finding.Replacement);
            copied = finding.Place.End;
        }
        return text.Append(content, copied, content.Length - copied).ToString();
    }
}
