using System.Collections.Concurrent;
using System.Collections.Immutable;
using Generator.Languages;
using Generator.Text;
using Generator.Typography.Joining;
using Generator.Typography.Names;
using Generator.Typography.Rules;
using Generator.Yaml;

namespace Generator.Typography;

/// <summary>The rules that a language's file asks for, ready to be applied. Shared by all threads.</summary>
sealed class ProseRules
{
    const string What = "the part typography";

    static readonly ConcurrentDictionary<string, Lazy<JoinerFinder?>> Finders = new(StringComparer.Ordinal);

    ProseRules(ImmutableArray<IProseRule> rules, AbsentJoiners? absentJoiners, EndingForms? endings)
    {
        Rules = rules;
        AbsentJoiners = absentJoiners;
        Endings = endings;
    }

    public ImmutableArray<IProseRule> Rules { get; }

    public AbsentJoiners? AbsentJoiners { get; }

    public EndingForms? Endings { get; }

    /// <summary>The rules of a language; mistakes in its file are reported, and the rules they concern left out.</summary>
    /// <param name="names">Null: names are not looked at.</param>
    public static ProseRules Parse(Language language, NameBook? names, Diagnostics diagnostics)
    {
        if (language.Typography is not { } mapping)
            return new(names is null ? [] : [new NamesRule(names, null)], null, null);
        var fields = new YamlFields(mapping, What, diagnostics);
        var rules = new List<IProseRule?>
        {
            LettersRule.Find(fields),
            DigitsRule.Find(fields, language),
            NumbersRule.Find(fields, language),
            PunctuationRule.Find(fields),
            SpacingRule.Find(fields),
            EllipsisRule.Find(fields),
            QuotesRule.Find(fields, language),
            DashRule.Find(fields),
            NoBreakRule.Find(fields, language),
            ApostropheRule.Find(fields),
            CapitalsRule.Find(fields),
        };
        var absent = AddJoinerRules(rules, fields, diagnostics, out var finder);
        if (names is not null)
            rules.Add(new NamesRule(names, finder));
        var endings = EndingForms.Find(fields, diagnostics);
        fields.ReportUnknown();
        return new([.. rules.OfType<IProseRule>()], absent, endings);
    }

    static AbsentJoiners? AddJoinerRules(List<IProseRule?> rules, YamlFields typography, Diagnostics diagnostics, out JoinerFinder? finder)
    {
        finder = null;
        if (typography.FindFields("joiners", "the part joiners") is not { } fields)
            return null;
        var (before, after, afterVerb) =
            (RuleFields.ReadWords(fields, "before"), RuleFields.ReadWords(fields, "after"), RuleFields.ReadWords(fields, "after-verb"));
        var words = fields.FindInteger("expected-within-words");
        var lexicon = fields.FindText("lexicon");
        fields.ReportUnknown();
        rules.Add(new IdleJoinersRule());
        if (lexicon is { } name)
        {
            finder = FindFinder(name.Value);
            if (finder is not null)
                rules.AddRange([new MissingJoinersRule(finder), new SpacedJoinersRule(finder, before, after, afterVerb)]);
            else
                diagnostics.Add(TypographyErrors.UnknownLexicon(name));
        }
        return words is { } most ? new(most.Value) : null;
    }

    // Languages of one script share a lexicon, and reading it is the dearest part of a short check.
    static JoinerFinder? FindFinder(string name) =>
        Finders.GetOrAdd(name, static key => new(() => Lexicon.Load(key) is { } lexicon ? new JoinerFinder(lexicon) : null)).Value;
}
