using System.Collections.Immutable;
using Generator.Languages.Bidi;
using Generator.Languages.Dates;
using Generator.Languages.Folding;
using Generator.Languages.Numbers;
using Generator.Languages.Sorting;
using Generator.Yaml;

namespace Generator.Languages;

/// <summary>All that a language file says, in the shape in which it is used.</summary>
sealed record LanguageFacts
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required Direction Direction { get; init; }

    public required string Script { get; init; }

    public required string OpenGraphLocale { get; init; }

    public required ImmutableArray<Calendar> Calendars { get; init; }

    public required DayOfWeek FirstDayOfWeek { get; init; }

    public required DateFormat Dates { get; init; }

    public required NumberFormat Numbers { get; init; }

    public required PluralRules Plurals { get; init; }

    public required QuotationMarks Quotes { get; init; }

    public required ListPattern Lists { get; init; }

    public required MixedText MixedText { get; init; }

    public required Alphabet Alphabet { get; init; }

    public required LetterIndex LetterIndex { get; init; }

    public required Collator Collator { get; init; }

    public required Collator NameCollator { get; init; }

    public required SlugFolding SlugFolding { get; init; }

    public required SearchRules Search { get; init; }

    public YamlMapping? Typography { get; init; }
}
