using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>A year of an archive, in the years of its calendar.</summary>
/// <param name="Months">Newest first; only months with articles.</param>
public sealed record ArchiveYear(Language Language, Calendar Calendar, int Year, Address Address, ImmutableArray<ArchiveMonth> Months)
{
    public IEnumerable<Article> Articles => Months.SelectMany(month => month.Articles);

    public int Count => Months.Sum(month => month.Articles.Length);

    public ArchiveMonth? FindMonth(int month) => Months.FirstOrDefault(each => each.Month == month);
}
