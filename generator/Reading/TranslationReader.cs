using System.Buffers;
using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads how a version came from another one, and reports what contradicts itself in that.</summary>
sealed class TranslationReader(Diagnostics diagnostics)
{
    const int HashLength = 16;

    static readonly SearchValues<char> HashDigits = SearchValues.Create("0123456789abcdef");

    public Translation? Find(YamlFields article, ImmutableArray<Placed<string>> translators)
    {
        if (article.FindFields("translation", "a translation") is not { } fields)
            return null;
        var from = fields.RequireText("from", fields.Place);
        var kindAt = fields.Find("kind")?.Place;
        var kind = Choices.FindTranslationKind(fields, diagnostics);
        var tool = fields.FindText("tool");
        var reviewer = fields.FindText("reviewer");
        var of = fields.FindText("of");
        fields.ReportUnknown();
        // Of a kind that is misspelled nothing can be said.
        if (kind is not null || kindAt is null)
            ReportContradiction(kind ?? TranslationKind.Human, kindAt ?? fields.Place, tool, reviewer, translators);
        if (of is { } hash && !IsHash(hash.Value))
            diagnostics.Add(Errors.TranslationHash(hash));
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

    static bool IsHash(string text) => text.Length == HashLength && !text.AsSpan().ContainsAnyExcept(HashDigits);
}
