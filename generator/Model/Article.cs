using System.Collections.Immutable;
using Generator.Languages;
using Generator.Text;

namespace Generator.Model;

/// <summary>One language's version of a story, as its author wrote it.</summary>
public sealed record Article
{
    public required SourceText Source { get; init; }

    /// <summary>Its fields, between the two lines of hyphens.</summary>
    public required Place FrontMatter { get; init; }

    /// <summary>The story this version belongs to: its folder below articles/, or what the field <c>story</c> names.</summary>
    public required Placed<string> StoryKey { get; init; }

    /// <summary>The folder of the file, relative to the site's root: <c>input/articles/2025/08/babuschkin-leaves-xai</c>.</summary>
    public required string Folder { get; init; }

    public required Language Language { get; init; }

    public required Placed<string> Title { get; init; }

    public required Placed<PublicationTime> Date { get; init; }

    public Placed<PublicationTime>? Updated { get; init; }

    public string? Kicker { get; init; }

    public Placed<string>? Summary { get; init; }

    /// <summary>Null: made from the title.</summary>
    public Placed<string>? Slug { get; init; }

    public ArticleKind Kind { get; init; }

    /// <summary>Keys of data/topics.yaml.</summary>
    public ImmutableArray<Placed<string>> Topics { get; init; } = [];

    /// <summary>Keys of data/people.yaml.</summary>
    public ImmutableArray<Placed<string>> Authors { get; init; } = [];

    /// <summary>Keys of data/people.yaml.</summary>
    public ImmutableArray<Placed<string>> Translators { get; init; } = [];

    /// <summary>Code of the story's original language when this version names it; its own when it says <c>original: true</c>.</summary>
    public Placed<string>? Original { get; init; }

    public Translation? Translation { get; init; }

    public SourceCredit? Credit { get; init; }

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    /// <summary>Days of other versions' corrections that do not concern this one.</summary>
    public ImmutableArray<Placed<PublicationTime>> NotAffected { get; init; } = [];

    /// <summary>Null while the version stands.</summary>
    public Withdrawal? Withdrawn { get; init; }

    public ArticleImage? Image { get; init; }

    /// <summary>Former addresses, as paths from the site's root.</summary>
    public ImmutableArray<Placed<string>> Aliases { get; init; } = [];

    public bool Draft { get; init; }

    /// <summary>Says true where what changed since translations were made of this version does not concern them.</summary>
    public Placed<bool>? Minor { get; init; }

    public bool IsMinor => Minor is { Value: true };

    public required Body Body { get; init; }
}
