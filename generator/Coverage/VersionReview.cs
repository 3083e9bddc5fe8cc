using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Text;

namespace Generator.Coverage;

/// <summary>Works out how a story stands in one language.</summary>
sealed class VersionReview(LinkedSite site, DateTimeOffset now)
{
    public VersionStatus Review(Story story, Language language)
    {
        if (story.Find(language) is not { } article)
        {
            var withdrawn = story.Withdrawn.FirstOrDefault(version => version.Language == language);
            return new(language, withdrawn is null ? VersionState.Missing : VersionState.Withdrawn, withdrawn, null);
        }
        var original = story.FindOriginalOf(article);
        var changes = original is null ? [] : ListChanges(article, original);
        return new(language, GetState(story, article, original), article, original)
        {
            Changes = changes,
            Corrections = ListCorrections(story, article),
            Misaligned = ListDoubtful(article),
            IsMinor = original is { IsMinor: true } && changes.Length > 0,
        };
    }

    VersionState GetState(Story story, Article article, Article? original)
    {
        if (article.Draft)
            return VersionState.Draft;
        if (article.Date.Value.Instant > now)
            return VersionState.Scheduled;
        if (original is null)
            return story.Versions.Length == 1 || ReferenceEquals(article, story.DeclaredOriginal) ? VersionState.Original : VersionState.Independent;
        if (article.Translation?.Of is null)
            return VersionState.Unmarked;
        return Freshness.IsOutdated(article, original) ? VersionState.Outdated : VersionState.Current;
    }

    static ImmutableArray<OriginalChange> ListChanges(Article article, Article original) => article.Translation?.Of is { } snapshot
        ? [.. Freshness.Compare(snapshot, original.Body).Select(change => Describe(change, snapshot, article, original))]
        : [];

    static OriginalChange Describe(BlockChange change, Snapshot snapshot, Article article, Article original)
    {
        var blocks = article.Body.Blocks;
        Place? counterpart = change.Before is { } before && snapshot.Blocks.Length == blocks.Length ? GetPlace(article, blocks[before]) : null;
        return change.Now is { } now
            ? new(change.Kind, change.Before + 1, GetPlace(original, original.Body.Blocks[now]), original.Body.GetText(original.Body.Blocks[now]), counterpart)
            : new(change.Kind, change.Before + 1, null, "", counterpart);
    }

    // What is read side by side, each pair at the later of the two. A text that has still to be written is beside nothing.
    ImmutableArray<DoubtfulBlock> ListDoubtful(Article article) =>
    [
        .. (from other in site.GetEarlier(article)
            where !article.Body.Blocks.IsEmpty && !other.Body.Blocks.IsEmpty
            from bead in site.GetBeads(other, article)
            where bead.IsDoubtful
            select bead.SecondCount > 0
                ? Describe(article, article.Body.Blocks[bead.Second], other)
                : Describe(other, other.Body.Blocks[bead.First], other)).DistinctBy(block => block.At),
    ];

    static DoubtfulBlock Describe(Article article, Block block, Article other) =>
        new(GetPlace(article, block), article.Body.GetText(block), article.Language, other.Language);

    static Place GetPlace(Article article, Block block) => article.Source.GetPlace(block.Offset, 0);

    static ImmutableArray<OpenCorrection> ListCorrections(Story story, Article article) =>
    [
        .. from other in story.Versions
           where !ReferenceEquals(other, article)
           from correction in other.Corrections
           where story.IsOpen(correction, article)
           select new OpenCorrection(correction.Date.Value.Date, correction.Date.Place, correction.Text.Value, other.Language),
    ];
}
