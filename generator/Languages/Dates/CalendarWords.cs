using System.Collections.Immutable;

namespace Generator.Languages.Dates;

/// <summary>How a language writes the dates of one calendar.</summary>
/// <param name="Months">Standing alone: «ژانویه».</param>
/// <param name="MonthsInDate">Before a year, in the form that grammar asks for there: «ژانویهٔ».</param>
/// <param name="MonthsShort">Of the medium width.</param>
/// <param name="Widths">The patterns of full, long, medium and short, in this order.</param>
/// <param name="Month">The pattern of a month with its year.</param>
/// <param name="Year">The pattern of a year alone.</param>
sealed record CalendarWords(
    ImmutableArray<string> Months,
    ImmutableArray<string> MonthsInDate,
    ImmutableArray<string> MonthsShort,
    ImmutableArray<DatePattern> Widths,
    DatePattern Month,
    DatePattern Year);
