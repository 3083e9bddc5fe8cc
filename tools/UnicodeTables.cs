// Writes generator/Languages/Unicode/*Table.cs from the Unicode Character Database.
//   dotnet run tools/UnicodeTables.cs -- /usr/share/unicode generator/Languages/Unicode
// Debian and Ubuntu have the database in the package unicode-data; elsewhere it is https://www.unicode.org/Public/15.0.0/ucd/.
// Run it again only to move to a newer Unicode; normalised text stays normalised, by Unicode's stability policy.
#:property TreatWarningsAsErrors=false
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
using System.Globalization;
using System.Text;

var (database, output) = (args[0], args[1]);

var characters = new SortedDictionary<int, (int Class, bool Compatibility, string Mapping)>();
foreach (var fields in ReadFields("UnicodeData.txt"))
{
    var at = ParseHex(fields[0]);
    var combining = int.Parse(fields[3], CultureInfo.InvariantCulture);
    var compatibility = fields[5].StartsWith('<');
    var mapping = string.Concat((compatibility ? fields[5][(fields[5].IndexOf('>') + 1)..] : fields[5])
        .Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(hex => char.ConvertFromUtf32(ParseHex(hex))));
    if (combining != 0 || mapping.Length > 0)
        characters[at] = (combining, compatibility, mapping);
}
var excluded = ReadFields("DerivedNormalizationProps.txt").Where(fields => fields[1] == "Full_Composition_Exclusion")
    .SelectMany(fields => ParseRange(fields[0])).ToHashSet();
var composites = characters.Where(c => c.Value is { Compatibility: false, Mapping.Length: > 0 } && !excluded.Contains(c.Key))
    .Select(c => c.Key).ToList();
var seconds = composites.Select(c => characters[c].Mapping.EnumerateRunes().Last().Value)
    .Concat(Enumerable.Range(0x1161, 21)).Concat(Enumerable.Range(0x11A8, 27)).ToHashSet();
foreach (var vowelOrTail in seconds.Where(second => !characters.ContainsKey(second)))
    characters[vowelOrTail] = (0, false, "");

const int BlockBits = 7;
const int BlockSize = 1 << BlockBits;
var data = new List<ushort> { 0 };
var shared = new Dictionary<string, ushort>(StringComparer.Ordinal);
var blocks = new List<byte>();
var entries = new List<ushort>();
var knownBlocks = new Dictionary<string, byte>(StringComparer.Ordinal);
var last = characters.Keys.Last();
for (var start = 0; start <= last; start += BlockSize)
{
    var block = new ushort[BlockSize];
    for (var i = 0; i < BlockSize; i++)
        block[i] = characters.TryGetValue(start + i, out var c) ? AddRecord(start + i, c.Class, c.Compatibility, c.Mapping) : (ushort)0;
    var key = string.Join(',', block);
    if (!knownBlocks.TryGetValue(key, out var number))
    {
        knownBlocks[key] = number = checked((byte)(entries.Count / BlockSize));
        entries.AddRange(block);
    }
    blocks.Add(number);
}

WriteTable("NormalizationTable", "Decompositions and combining classes of all characters; <see cref=\"Normalization\"/> reads it.", $$"""
    public const int BlockBits = {{BlockBits}};

    /// <summary>The number of a character's block, at the character's code shifted right by <see cref="BlockBits"/>.</summary>
    public static ReadOnlySpan<byte> Blocks =>
    [
{{Print(blocks.Select(b => (long)b))}}
    ];

    /// <summary>Where a character's record begins in <see cref="Records"/>, at block number * block size + low bits of its code.</summary>
    public static ReadOnlySpan<ushort> Entries =>
    [
{{Print(entries.Select(e => (long)e))}}
    ];

    /// <summary>
    /// A record is a head and the UTF-16 units of the mapping. Head: bits 0-7 combining class, 8-12 length of the mapping,
    /// 13 the mapping is a compatibility one, 14 may combine with the character before it, 15 never comes out of composition.
    /// </summary>
    public static ReadOnlySpan<ushort> Records =>
    [
{{Print(data.Select(d => (long)d))}}
    ];

    /// <summary>The characters that composition yields.</summary>
    public static ReadOnlySpan<int> Composites =>
    [
{{Print(composites.Select(c => (long)c))}}
    ];
""");

// Strong directions: 1 is left-to-right, 2 right-to-left. Codes that are not assigned join their neighbours.
var strong = new SortedDictionary<int, int>();
foreach (var fields in ReadFields("extracted/DerivedBidiClass.txt"))
{
    foreach (var at in ParseRange(fields[0]))
        strong[at] = fields[1] switch { "L" => 1, "R" or "AL" => 2, _ => 0 };
}
var ranges = new List<long>();
var before = -1;
foreach (var (at, direction) in strong)
{
    if (direction != before)
        ranges.Add(((long)at << 2) | (uint)direction);
    before = direction;
}
WriteTable("StrongDirectionTable", "Which characters run left-to-right or right-to-left by themselves; <see cref=\"StrongDirection\"/> reads it.", $$"""
    /// <summary>Ascending starts of ranges: code shifted left by 2, and 0 for no strong direction, 1 left-to-right, 2 right-to-left.</summary>
    public static ReadOnlySpan<int> Ranges =>
    [
{{Print(ranges)}}
    ];
""");

// Alphabets whose order is not that of their codes, by the default collation table; letters of equal weight stand together.
var alphabets = new (int First, int Last)[] { (0x370, 0x58f), (0x5d0, 0x5f2), (0x620, 0x6ff), (0x750, 0x77f), (0x8a0, 0x8c7), (0x10d0, 0x10ff) };
var groups = new SortedDictionary<string, string>(StringComparer.Ordinal);
foreach (var fields in ReadFields("allkeys.txt"))
{
    if (!int.TryParse(fields[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var at)
        || !alphabets.Any(alphabet => at >= alphabet.First && at <= alphabet.Last)
        || CharUnicodeInfo.GetUnicodeCategory(at) is not (UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter)
        || (characters.TryGetValue(at, out var known) && known.Mapping.Length > 0))
        continue;
    var primaries = string.Join(' ', fields[1].Split('[', StringSplitOptions.RemoveEmptyEntries).Select(element => element.Substring(1, 4)));
    groups[primaries] = groups.GetValueOrDefault(primaries, "") + (char)at;
}
WriteTable("LetterOrderTable", "The order of alphabets other than Latin, for lists in languages that do not have them as their own.", $$"""
    /// <summary>Groups of lower-case letters, divided by blanks; those of a group weigh the same.</summary>
    public const string Letters =
{{string.Join(" +\n", groups.Values.Chunk(18).Select(line => $"        \"{string.Concat(line.Select(group => Escape(group) + " "))}\""))}};
""");
return;

static string Escape(string letters) => string.Concat(letters.Select(letter => $"\\u{(int)letter:x4}"));

ushort AddRecord(int at, int combining, bool compatibility, string mapping)
{
    var head = combining | (mapping.Length << 8) | (compatibility ? 1 << 13 : 0) | (seconds.Contains(at) ? 1 << 14 : 0)
        | (excluded.Contains(at) ? 1 << 15 : 0);
    var key = $"{head} {mapping}";
    if (!shared.TryGetValue(key, out var record))
    {
        shared[key] = record = checked((ushort)data.Count);
        data.Add((ushort)head);
        data.AddRange(mapping.Select(unit => (ushort)unit));
    }
    return record;
}

IEnumerable<string[]> ReadFields(string file) =>
    from line in File.ReadLines(Path.Combine(database, file))
    where !line.StartsWith('@')
    let text = line.Split('#')[0]
    where text.Trim().Length > 0
    select text.Split(';', StringSplitOptions.TrimEntries);

static int ParseHex(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

static IEnumerable<int> ParseRange(string text)
{
    var ends = text.Split("..").Select(ParseHex).ToArray();
    return Enumerable.Range(ends[0], ends[^1] - ends[0] + 1);
}

static string Print(IEnumerable<long> values)
{
    var text = new StringBuilder();
    var line = "       ";
    foreach (var value in values)
    {
        var next = value.ToString(CultureInfo.InvariantCulture) + ",";
        if (line.Length + next.Length > 139)
        {
            text.Append(line).Append('\n');
            line = "       ";
        }
        line += " " + next;
    }
    return text.Append(line).ToString();
}

void WriteTable(string name, string summary, string members) => File.WriteAllText(Path.Combine(output, name + ".cs"), $$"""
// <auto-generated>Written by tools/UnicodeTables.cs from the Unicode Character Database 15.0; see README.md for the licence.</auto-generated>
namespace Generator.Languages.Unicode;

/// <summary>{{summary}}</summary>
static class {{name}}
{
{{members}}
}

""".ReplaceLineEndings("\n"));
