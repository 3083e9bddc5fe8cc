using Generator.Languages;
using Generator.Text;
using Generator.Typography.Names;
using Generator.Typography.Passages;
using Generator.Typography.Rules;

namespace Generator.Typography;

/// <summary>Checks the typography of one language in Markdown and YAML files, and repairs what can be repaired without asking.</summary>
/// <remarks>Safe for use by several threads at once.</remarks>
public sealed class ProseCheck
{
    // A repair may bring to light another (a word of foreign letters that also lost a joiner); nothing needs more than a few rounds.
    const int MaxRounds = 10;

    readonly Language _language;
    readonly ProseRules _rules;

    /// <param name="diagnostics">Receives mistakes in what the language's file says about typography.</param>
    /// <param name="names">The names that a site knows; null: names are not looked at.</param>
    public ProseCheck(Language language, Diagnostics diagnostics, NameBook? names = null)
    {
        _language = language;
        _rules = ProseRules.Parse(language, names, diagnostics);
    }

    /// <summary>All findings in the order of their places; none lies within code, addresses, attributes or keys, but for stray bidi controls.</summary>
    /// <param name="sources">Texts that belong together, such as all of a site: where a language leaves a choice, they should make the same.</param>
    public IReadOnlyList<Finding> Check(params IEnumerable<SourceText> sources)
    {
        var findings = new List<Finding>();
        var endings = _rules.Endings?.StartCount();
        foreach (var source in sources)
        {
            findings.AddRange(BidiControls.Check(source));
            if (_rules.Rules.Length == 0)
                continue;
            var passages = ProseReader.Read(source, _language.Code);
            foreach (var passage in passages)
            {
                foreach (var rule in _rules.Rules)
                    findings.AddRange(rule.Check(passage));
                endings?.Add(passage);
            }
            if (_rules.AbsentJoiners?.Find(source, passages) is { } absent)
                findings.Add(absent);
        }
        findings.AddRange(endings?.FindOthers() ?? []);
        return
        [
            .. findings.OrderBy(finding => finding.Place)
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
