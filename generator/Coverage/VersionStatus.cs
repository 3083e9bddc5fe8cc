using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Coverage;

/// <summary>What is still to be done for a story in one language.</summary>
/// <param name="Article">Null when it is missing.</param>
/// <param name="Original">The version it was made from.</param>
public sealed record VersionStatus(Language Language, VersionState State, Article? Article, Article? Original)
{
    /// <summary>What changed in the original since, even where it calls that minor; a draft and a version of the future have them too.</summary>
    public ImmutableArray<OriginalChange> Changes { get; init; } = [];

    public ImmutableArray<OpenCorrection> Corrections { get; init; } = [];

    /// <summary>Blocks of it, or of a version before it, whose counterpart is not sure; each once.</summary>
    public ImmutableArray<DoubtfulBlock> Misaligned { get; init; } = [];

    /// <summary>A machine's translation that nobody went over; of one that is withdrawn nobody has to.</summary>
    public bool IsUnreviewed => State != VersionState.Withdrawn && Article?.Translation?.Kind is TranslationKind.Machine;

    /// <summary>The original has changed, but calls that minor.</summary>
    public bool IsMinor { get; init; }
}
