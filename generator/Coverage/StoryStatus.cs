using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Coverage;

/// <summary>A story and how it stands in each language.</summary>
/// <param name="Lead">The original, or the first version there is: its title stands for the story.</param>
/// <param name="Versions">One for each language of the site, in its order.</param>
public sealed record StoryStatus(string Key, Article Lead, ImmutableArray<VersionStatus> Versions)
{
    public DateOnly Date => Lead.Date.Value.Date;
}
