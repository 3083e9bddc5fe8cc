using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads how a version came from another one, and reports what contradicts itself in that.</summary>
sealed class TranslationReader(Diagnostics diagnostics)
{
    public Translation? Find(YamlFields article, ImmutableArray<Placed<string>> translators)
    {
        if (article.FindFields("translation", "a translation") is not { } fields)
            return null;
        var from = fields.RequireText("from", fields.Place);
        var kindAt = fields.Find("kind")?.Place;
        var kind = Choices.FindTranslationKind(fields, diagnostics);
        var tool = fields.FindText("tool");
        var reviewer = fields.FindText("reviewer");
        var of = FindSnapshot(fields.FindTexts("of"));
        fields.ReportUnknown();
        // Of a kind that is misspelled nothing can be said.
        if (kind is not null || kindAt is null)
            ReportContradiction(kind ?? TranslationKind.Human, kindAt ?? fields.Place, tool, reviewer, translators);
        return from is { } language ? new Translation(language, kind ?? TranslationKind.Human, tool?.Value, reviewer, of) : null;
    }

    // The first one that is found: what follows from the same wrong word is not said again.
    void ReportContradiction(
        TranslationKind kind, Place kindAt, Placed<string>? tool, Placed<string>? reviewer, ImmutableArray<Placed<string>> translators)
    {
        var contradiction = kind switch
        {
            TranslationKind.Human when tool is { } written => Errors.TranslationByHand(written, "tool", reviewer is null ? "machine" : "machine-reviewed"),
            TranslationKind.Human when reviewer is { } written => Errors.TranslationByHand(written, "reviewer", "machine-reviewed"),
            TranslationKind.Machine when reviewer is { } written => Errors.TranslationReviewed(written),
            TranslationKind.MachineReviewed when reviewer is null => Errors.ReviewerMissing(kindAt),
            not TranslationKind.Human when translators is [var first, ..] => Errors.MachineTranslators(first),
            _ => null,
        };
        if (contradiction is not null)
            diagnostics.Add(contradiction);
    }

    // Hashes stand in one text, which may run over several lines, or each by itself in a list.
    Snapshot? FindSnapshot(ImmutableArray<Placed<string>> written)
    {
        if (written.IsEmpty)
            return null;
        var snapshot = Snapshot.Parse([.. written.SelectMany(GetWords)], out var wrong);
        if (wrong is not null)
            diagnostics.Add(Errors.TranslationHash(wrong, GetPlace(written.First(text => GetWords(text).Contains(wrong, StringComparer.Ordinal)), wrong)));
        return snapshot;
    }

    // Text may be written otherwise than it reads: then it is shown as a whole.
    static Place GetPlace(Placed<string> text, string word) => text.Place.Text.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at
        ? text.Place with { Start = text.Place.Start + at, Length = word.Length }
        : text.Place;

    static string[] GetWords(Placed<string> text) => text.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
