using System.Collections.Immutable;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>An article on its own page.</summary>
/// <param name="Published">RFC 3339.</param>
/// <param name="Modified">RFC 3339; null when the article was never updated.</param>
/// <param name="IsOutdated">The original changed after this translation was made of it.</param>
/// <param name="MachineLabel">The sentence that says a machine made this translation; null when none did.</param>
public sealed record ArticleView(
    Markup Title,
    Markup? Kicker,
    Markup? Summary,
    string Kind,
    DateOnly Date,
    string Datetime,
    string Published,
    DateView? Updated,
    string? Modified,
    ImmutableArray<PersonView> Authors,
    ImmutableArray<PersonView> Translators,
    ImmutableArray<TopicView> Topics,
    ImageView? Image,
    OriginalView? Original,
    bool IsOutdated,
    SourceView? Source,
    Markup? MachineLabel,
    ImmutableArray<CorrectionView> Corrections,
    Markup Body);
