using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Linking;

/// <summary>Whether a translation still renders its original, told from what both files say: never from dates, and without Git.</summary>
public static class Freshness
{
    /// <summary>Whether the original has changed since; no when it calls its changes minor, or when nobody wrote down what was translated.</summary>
    public static bool IsOutdated(Article translation, Article original) =>
        !original.IsMinor && HasChanged(translation, original);

    /// <summary>As <see cref="IsOutdated"/>, whatever the original calls its changes.</summary>
    public static bool HasChanged(Article translation, Article original) =>
        translation.Translation?.Of is { } snapshot && !snapshot.IsOf(original.Body);

    /// <summary>The original's blocks that are not as they were translated; all of them where only a hash of the whole was written down.</summary>
    public static ImmutableArray<BlockChange> Compare(Snapshot translated, Body original)
    {
        if (translated.IsOf(original))
            return [];
        return BlockDiff.Compare(translated.Blocks, [.. original.Blocks.Select(original.GetHash)]);
    }
}
