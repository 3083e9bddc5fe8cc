using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>One thing that was reported, in every language that has it.</summary>
/// <param name="Versions">Published ones, in the site's order of languages; none when all are withdrawn.</param>
/// <param name="DeclaredOriginal">The version the others were made from; null where nobody says so, because they were written side by side.</param>
public sealed record Story(string Key, ImmutableArray<Article> Versions, Article? DeclaredOriginal)
{
    /// <summary>Versions of which only a notice is left; no list, feed or language link knows them.</summary>
    public ImmutableArray<Article> Withdrawn { get; init; } = [];

    /// <summary>The declared original, otherwise the first version: what x-default names.</summary>
    public Article Original => DeclaredOriginal ?? Versions[0];

    /// <summary>The version another one was made from: what it names itself, or the declared original where it names translators alone.</summary>
    public Article? FindOriginalOf(Article version)
    {
        if (version.Translation is { } translation)
            return Versions.FirstOrDefault(other => string.Equals(other.Language.Code, translation.From.Value, StringComparison.Ordinal));
        return version.Translators.IsEmpty || ReferenceEquals(version, DeclaredOriginal) ? null : DeclaredOriginal;
    }

    /// <summary>Whether a version was made from another one that has changed since.</summary>
    public bool IsOutdated(Article version) => FindOriginalOf(version) is { } original && Freshness.IsOutdated(version, original);

    /// <summary>What a version shows as put right, oldest first: its own corrections, and those of others that it does not carry itself.</summary>
    public ImmutableArray<StoryCorrection> GetCorrections(Article version)
    {
        var own = version.Corrections.Where(correction => AppliesTo(correction, version, version));
        var others =
            from other in Versions
            where !ReferenceEquals(other, version)
            from correction in other.Corrections
            where correction.AppliesTo is not null && IsOpen(correction, version)
            select new StoryCorrection(correction, other);
        return [.. own.Select(correction => new StoryCorrection(correction, version)).Concat(others).OrderBy(shown => shown.Correction.Date.Value)];
    }

    /// <summary>Whether a version still has to carry another one's correction, or to say that it does not concern it.</summary>
    internal bool IsOpen(Correction correction, Article version)
    {
        var date = correction.Date.Value;
        return (correction.AppliesTo is null || AppliesTo(correction, null, version))
            // What was published later was written with the right text at hand.
            && version.Date.Value.Date <= date.Date
            && !HasCorrectionOf(version, date)
            && !version.NotAffected.Any(day => day.Value.Date == date.Date);
    }

    internal static bool HasCorrectionOf(Article version, PublicationTime time) =>
        version.Corrections.Any(correction => correction.Date.Value.Date == time.Date);

    /// <summary>The latest of update and corrections; null when a version stands as published.</summary>
    public PublicationTime? GetModified(Article version)
    {
        var times = GetCorrections(version).Select(shown => shown.Correction.Date.Value).ToList();
        if (version.Updated is { } updated)
            times.Add(updated.Value);
        return times.Count == 0 ? null : times.Max();
    }

    // A correction that names nobody is the version's own.
    static bool AppliesTo(Correction correction, Article? home, Article version) => correction.AppliesTo switch
    {
        null => ReferenceEquals(home, version),
        { Value: "all" } => true,
        { Value: var code } => string.Equals(code, version.Language.Code, StringComparison.Ordinal),
    };

    public Article? FindWithdrawn(Language language) => Withdrawn.FirstOrDefault(version => version.Language == language);

    public Article? Find(Language language)
    {
        foreach (var version in Versions)
        {
            if (version.Language == language)
                return version;
        }
        return null;
    }
}
