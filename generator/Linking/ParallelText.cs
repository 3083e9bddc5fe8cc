using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Linking;

/// <summary>A version of a story beside another one, as a page of the first one's language.</summary>
public sealed record ParallelText(Article Version, Article Other, Address Address)
{
    /// <summary>The version beside every other of its story; first the one most readers will look for, which has the shorter address.</summary>
    internal static ImmutableArray<ParallelText> GetAll(Story story, Article version, Address address)
    {
        var others = story.Versions.Where(other => !ReferenceEquals(other, version)).ToList();
        if (others.Count == 0)
            return [];
        var first = story.FindOriginalOf(version) ?? (ReferenceEquals(version, story.Original) ? others[0] : story.Original);
        return
        [
            new(version, first, Routes.Parallel(address)),
            .. others.Where(other => !ReferenceEquals(other, first)).Select(other => new ParallelText(version, other, Routes.Parallel(address, other.Language))),
        ];
    }
}
