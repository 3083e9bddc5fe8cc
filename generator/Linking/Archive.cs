using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>A language's articles by year and month of one calendar.</summary>
/// <param name="Years">Newest first; only years with articles.</param>
public sealed record Archive(Language Language, Calendar Calendar, Address Address, ImmutableArray<ArchiveYear> Years)
{
    public ArchiveYear? FindYear(int year) => Years.FirstOrDefault(each => each.Year == year);

    public ArchiveMonth? FindMonth(int year, int month) => FindYear(year)?.FindMonth(month);
}
