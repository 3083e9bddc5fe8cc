using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading;

/// <summary>What story.yaml says once for all versions of a story; a version's own field wins.</summary>
sealed record StoryFile
{
    public static StoryFile Empty { get; } = new();

    /// <summary>Null when there is no such file.</summary>
    public SourceText? Source { get; init; }

    public Placed<PublicationTime>? Date { get; init; }

    /// <summary>A date was written but could not be read, which has been reported once: no version is to blame for lacking one.</summary>
    public bool HasBadDate { get; init; }

    public ArticleKind? Kind { get; init; }

    public ImmutableArray<Placed<string>> Topics { get; init; } = [];

    public StoryImage? Image { get; init; }
}
