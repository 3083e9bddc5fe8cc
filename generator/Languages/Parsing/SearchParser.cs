using System.Collections.Immutable;
using Generator.Languages.Folding;
using Generator.Yaml;

namespace Generator.Languages.Parsing;

/// <summary>Makes a language's search rules of the part <c>search</c> of its file.</summary>
static class SearchParser
{
    const int LeastLetters = 3;

    public static SearchRules Parse(LanguageSection? section)
    {
        if (section is null)
            return SearchRules.Of(new(new Dictionary<string, string>(), []));
        var folding = new SearchFolding(section.GetLetters("letters"), ParseDrops(section));
        var rules = new SearchRules(
            folding,
            [.. from entry in section.GetLetters("either") from other in Divide(entry.Value) select (entry.Key, other)],
            [.. ParsePasses(section, folding, "beginnings"), .. ParsePasses(section, folding, "endings")],
            [.. section.Fields.FindTexts("particles").Select(particle => folding.Fold(particle.Value))],
            section.Fields.FindInteger("compound-end")?.Value);
        section.Fields.ReportUnknown();
        return rules;
    }

    static ImmutableArray<LetterDrop> ParseDrops(LanguageSection section)
    {
        var drops = ImmutableArray.CreateBuilder<LetterDrop>();
        foreach (var drop in FindSections(section, "drop", "a dropped letter"))
        {
            var letter = drop.GetText("letter");
            if (letter.Value.Length == 1)
                drops.Add(new(letter.Value[0], drop.GetText("after").Value, drop.GetText("unless", "")));
            else if (letter.Value.Length > 1)
                section.Diagnostics.Add(LanguageErrors.OneLetter(letter, "letter"));
            drop.Fields.ReportUnknown();
        }
        return drops.ToImmutable();
    }

    static ImmutableArray<AffixPass> ParsePasses(LanguageSection section, SearchFolding folding, string field)
    {
        var passes = ImmutableArray.CreateBuilder<AffixPass>();
        foreach (var pass in FindSections(section, field, $"an entry of {field}"))
        {
            var affixes = Divide(pass.GetText("strip").Value).Select(folding.Fold).Where(affix => affix.Length > 0).Distinct(StringComparer.Ordinal);
            passes.Add(new(
                [.. affixes.OrderByDescending(affix => affix.Length).ThenBy(affix => affix, StringComparer.Ordinal)],
                pass.GetInteger("least", LeastLetters),
                pass.GetText("after", ""),
                IsBeginning: field == "beginnings"));
            pass.Fields.ReportUnknown();
        }
        return passes.ToImmutable();
    }

    static IEnumerable<LanguageSection> FindSections(LanguageSection section, string field, string what) =>
        section.Fields.FindFieldsList(field, what).Select(fields => new LanguageSection(fields, what, fields.Place, section.Diagnostics));

    static string[] Divide(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
