using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Generator.Searching;

/// <summary>Names the pages of an index: seven characters, four for the day and three for the address, so that the order of ids is that of days.</summary>
/// <remarks>A page keeps its id while others come and go; a running number would change with each story that is put in before it.</remarks>
static class PageIds
{
    public const int Length = 7;

    const int PathsPerDay = Base36.Radix * Base36.Radix * Base36.Radix;

    // Four digits of base 36 last until the year 4599.
    const int LastDay = (PathsPerDay * Base36.Radix) - 1;

    /// <summary>The pages by their ids, the oldest first.</summary>
    public static SortedDictionary<string, IndexedPage> Assign(IEnumerable<IndexedPage> pages)
    {
        var ids = new SortedDictionary<string, IndexedPage>(StringComparer.Ordinal);
        foreach (var page in pages.OrderBy(page => page.Path, StringComparer.Ordinal))
        {
            var id = ((long)Math.Min(page.Day.DayNumber, LastDay) * PathsPerDay) + Hash(page.Path);
            // Of a hundred pages of one day two share a hash once in ten days; the later address then takes the next id.
            while (!ids.TryAdd(Base36.Write(id, Length), page))
                id++;
        }
        return ids;
    }

    static uint Hash(string path) => BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(path))) % PathsPerDay;
}
