using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>A month of an archive, in the years and months of its calendar.</summary>
/// <param name="Month">Counts from 1.</param>
/// <param name="Articles">Newest first; at least one.</param>
public sealed record ArchiveMonth(Language Language, Calendar Calendar, int Year, int Month, Address Address, ImmutableArray<Article> Articles);
