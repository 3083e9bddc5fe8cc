using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Text;

namespace Generator.Coverage;

/// <summary>Works out how a story stands in one language.</summary>
static class VersionReview
{
    public static VersionStatus Review(Story story, Language language, DateTimeOffset now)
    {
        if (story.Find(language) is not { } article)
        {
            var withdrawn = story.Withdrawn.FirstOrDefault(version => version.Language == language);
            return new(language, withdrawn is null ? VersionState.Missing : VersionState.Withdrawn, withdrawn, null);
        }
        var original = story.FindOriginalOf(article);
        var changes = original is null ? [] : ListChanges(article, original);
        var isMinor = original is { Minor: true } && changes.Length > 0;
        return new(language, GetState(story, article, original, now), article, original)
        {
            Changes = isMinor ? [] : changes,
            Corrections = ListCorrections(story, article),
            Misaligned = original is null || article.Body.Blocks.IsEmpty ? [] : ListDoubtful(original, article),
            IsMinor = isMinor,
        };
    }

    static VersionState GetState(Story story, Article article, Article? original, DateTimeOffset now)
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

    static ImmutableArray<DoubtfulBlock> ListDoubtful(Article original, Article article) =>
    [
        .. from bead in BlockAligner.Align(original.Body, article.Body)
           where bead.IsDoubtful
           select bead.SecondCount > 0 ? Describe(article, article.Body.Blocks[bead.Second]) : Describe(original, original.Body.Blocks[bead.First]),
    ];

    static DoubtfulBlock Describe(Article article, Block block) => new(GetPlace(article, block), article.Body.GetText(block), article.Language);

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
