using Generator.Languages;
using Generator.Text;
using Generator.Typography.Passages;
using Generator.Typography.Rules;

namespace Generator.Typography;

/// <summary>Checks the typography of Markdown files in one language, and repairs what can be repaired without asking.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public sealed class ProseCheck
{
    // A repair may bring to light another (a word of foreign letters that also lost a joiner); nothing needs more than a few rounds.
    const int MaxRounds = 10;

    readonly ProseRules _rules;

    /// <param name="diagnostics">Receives mistakes in what the language's file says about typography.</param>
    public ProseCheck(Language language, Diagnostics diagnostics) => _rules = ProseRules.Parse(language, diagnostics);

    /// <summary>All findings in the order of their places; none lies within code, addresses, attributes or keys, but for stray bidi controls.</summary>
    public IReadOnlyList<Finding> Check(SourceText source)
    {
        var findings = new List<Finding>(BidiControls.Check(source));
        if (_rules.Rules.Length > 0)
        {
            var passages = ProseReader.Read(source);
            foreach (var passage in passages)
            {
                foreach (var rule in _rules.Rules)
                    findings.AddRange(rule.Check(passage));
            }
            if (_rules.AbsentJoiners?.Find(source, passages) is { } absent)
                findings.Add(absent);
        }
        return
        [
            .. findings.OrderBy(finding => finding.Place.Start)
                .ThenBy(finding => finding.Place.Length)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>The text with all safe repairs made, and not another byte changed; applying it again changes nothing.</summary>
    public string Fix(SourceText source)
    {
        for (var round = 0; round < MaxRounds; round++)
        {
            var repaired = Repairs.Apply(source.Content, Check(source));
            if (string.Equals(repaired, source.Content, StringComparison.Ordinal))
                break;
            source = new(source.Path, repaired);
        }
        return source.Content;
    }
}
