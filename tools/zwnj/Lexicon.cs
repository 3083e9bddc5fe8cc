// Writes generator/Typography/Data/fa.lexicon from the Persian spelling dictionary lilak; README.md beside this file says how and why.
//   npm pack dictionary-fa@2.0.0 && tar xf dictionary-fa-2.0.0.tgz
//   dotnet run tools/zwnj/Lexicon.cs -- package/index.aff package/index.dic tools/zwnj/corrections.txt generator/Typography/Data/fa.lexicon
#:property TreatWarningsAsErrors=false
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
using System.Text;

const char Joiner = '\u200c';
const string NeverJoined = "اآأإدذرزژوؤء";
const int BlockSize = 16;
const int LeastFirstElements = 4;

// Endings that make a word a sentence ("is", "are") or possess a plural: rare on most words, so they never outweigh another reading.
string[] rareGroups = ["so", "sq", "sr", "sb", "se"];
// Plural, superlative: written joined they are the old spelling, after a letter that joins.
string[] joinedGroups = ["sd", "se", "sf", "st"];
string[] apartGroups = ["sg", "sh", "si", "su"];
string[] joinedEndings = ["ها", "های", "هایی", "تر", "ترین", "تری"];
string[] verbPrefixes = ["می", "نمی", "برمی", "برنمی"];

var (affixFile, dictionaryFile, correctionsFile, output) = (args[0], args[1], args[2], args[3]);
var corrections = File.ReadAllLines(correctionsFile).Where(line => line.StartsWith("+ ") || line.StartsWith("- ")).ToLookup(line => line[0], line => line[2..]);
var affixes = ReadAffixes();
var words = ReadWords();
RemoveDoubtful();
var firsts = CountFirstElements();
Write();

Dictionary<string, List<(string Text, string[] Groups)>> ReadAffixes()
{
    var groups = new Dictionary<string, List<(string, string[])>>(StringComparer.Ordinal);
    foreach (var fields in File.ReadLines(affixFile).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)))
    {
        if (fields is not ["SFX" or "PFX", var group, "0", var affix, ..])
            continue;
        var slash = affix.IndexOf('/');
        if (!groups.TryGetValue(group, out var list))
            groups[group] = list = [];
        list.Add((slash < 0 ? affix : affix[..slash], slash < 0 ? [] : SplitFlags(affix[(slash + 1)..])));
    }
    return groups;
}

Dictionary<string, HashSet<string>> ReadWords()
{
    var read = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
    foreach (var line in File.ReadLines(dictionaryFile).Skip(1).Where(line => line.Length > 0))
    {
        var slash = line.IndexOf('/');
        var word = Simplify(slash < 0 ? line : line[..slash]);
        if (!read.TryGetValue(word, out var groups))
            read[word] = groups = new(StringComparer.Ordinal);
        groups.UnionWith(slash < 0 ? [] : SplitFlags(line[(slash + 1)..]).Where(affixes.ContainsKey));
        groups.ExceptWith(NeverJoined.Contains(word[^1]) ? apartGroups : joinedGroups);
    }
    foreach (var word in corrections['+'])
        read.TryAdd(word, new(StringComparer.Ordinal));
    return read;
}

void RemoveDoubtful()
{
    var skeletons = words.Keys.ToLookup(GetSkeleton, StringComparer.Ordinal);
    bool Takes(string skeleton, string group) => skeletons[skeleton].Any(word => words[word].Contains(group));
    var keep = corrections['+'].ToHashSet(StringComparer.Ordinal);
    var doubtful = words.Keys.Where(word => !keep.Contains(word) && (
        // همی‌رود: nobody writes it today, and it would make common words ambiguous.
        word.Contains("همی" + Joiner, StringComparison.Ordinal)
        // کتابها, بزرگتر: the spelling that check is to find, listed as a word of its own.
        || !word.Contains(Joiner) && joinedEndings.Any(ending => word.EndsWith(ending, StringComparison.Ordinal)
            && word.Length > ending.Length && !NeverJoined.Contains(word[^(ending.Length + 1)])
            && Takes(word[..^ending.Length], ending[0] == 'ه' ? "sg" : "su"))
        // میگوید: a verb that lost its joiner.
        || words[word].Count == 0 && !word.Contains(Joiner)
            && skeletons[word].Any(other => verbPrefixes.Any(prefix => other.StartsWith(prefix + Joiner, StringComparison.Ordinal)))))
        .Concat(corrections['-']).ToList();
    foreach (var word in doubtful)
        words.Remove(word);
    Console.WriteLine($"{words.Count} words; {doubtful.Count} left out");
}

// What stands after the joiner in many different compounds may stand there in new ones: ‌سازی, ‌نامه, ‌کننده.
List<(string Second, string[] Groups)> CountFirstElements()
{
    var compounds = new Dictionary<string, List<string>>(StringComparer.Ordinal);
    var skeletons = words.Keys.ToLookup(GetSkeleton, StringComparer.Ordinal);
    foreach (var word in words.Keys.Where(word => words[word].Count > 0))
    {
        var at = word.LastIndexOf(Joiner);
        if (at < 0 || word.IndexOf(Joiner) != at || word.Length - at < 3 || !skeletons[word[..at]].Any(first => words[first].Count > 0))
            continue;
        var second = word[(at + 1)..];
        if (!compounds.TryGetValue(second, out var list))
            compounds[second] = list = [];
        list.Add(word);
    }
    return [.. compounds.Where(pair => pair.Value.Count >= LeastFirstElements && pair.Key is not ("ای" or "ام" or "اند"))
        .OrderBy(pair => pair.Key, StringComparer.Ordinal)
        .Select(pair => (pair.Key, pair.Value.Select(GetParadigm).GroupBy(groups => string.Concat(groups), StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).First().First()))];
}

void Write()
{
    var groupNames = affixes.Keys.Order(StringComparer.Ordinal).ToArray();
    var letters = words.Keys.SelectMany(word => word).Concat(groupNames.SelectMany(GetEndings).SelectMany(ending => ending))
        .Where(c => c != Joiner).Distinct().Order().ToArray();
    var codes = letters.Index().ToDictionary(pair => pair.Item, pair => (byte)(pair.Index + 1));
    codes[Joiner] = 0;
    byte[] Encode(string word)
    {
        var bytes = word.Select(c => codes[c]).ToArray();
        bytes[^1] |= 0x80;
        return bytes;
    }

    var paradigms = words.Keys.Select(GetParadigm).Concat(firsts.Select(pair => pair.Groups))
        .DistinctBy(groups => string.Concat(groups), StringComparer.Ordinal).OrderBy(groups => string.Concat(groups), StringComparer.Ordinal).ToArray();
    var paradigmNumbers = paradigms.Index().ToDictionary(pair => string.Concat(pair.Item), pair => checked((byte)pair.Index), StringComparer.Ordinal);

    Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(output))!);
    using var file = new BinaryWriter(File.Create(output));
    file.Write("LEX1"u8);
    file.Write((byte)letters.Length);
    foreach (var letter in letters)
        file.Write((ushort)letter);
    file.Write((byte)groupNames.Length);
    foreach (var group in groupNames)
    {
        var endings = GetEndings(group);
        file.Write((byte)(group.StartsWith('p') ? 2 : rareGroups.Contains(group) ? 1 : 0));
        file.Write((byte)endings.Count);
        foreach (var ending in endings)
            file.Write(Encode(ending));
    }
    file.Write((byte)paradigms.Length);
    foreach (var groups in paradigms)
    {
        file.Write((byte)groups.Length);
        foreach (var group in groups)
            file.Write((byte)Array.IndexOf(groupNames, group));
    }
    file.Write((ushort)firsts.Count);
    foreach (var (second, groups) in firsts)
    {
        file.Write(paradigmNumbers[string.Concat(groups)]);
        file.Write(Encode(second));
    }

    var sorted = words.Keys.OrderBy(GetSkeleton, StringComparer.Ordinal).ThenBy(word => word, StringComparer.Ordinal).ToArray();
    var offsets = new List<int>();
    var body = new MemoryStream();
    var previous = Array.Empty<byte>();
    foreach (var (index, word) in sorted.Index())
    {
        var encoded = Encode(word);
        var shared = 0;
        if (index % BlockSize == 0)
            offsets.Add((int)body.Length);
        else
            shared = encoded.AsSpan(0, encoded.Length - 1).CommonPrefixLength(previous.AsSpan(0, previous.Length - 1));
        body.WriteByte((byte)shared);
        body.WriteByte(paradigmNumbers[string.Concat(GetParadigm(word))]);
        body.Write(encoded.AsSpan(shared));
        previous = encoded;
    }
    file.Write(sorted.Length);
    foreach (var offset in offsets)
        file.Write(offset);
    file.Write(body.ToArray());
    Console.WriteLine($"{letters.Length} letters, {paradigms.Length} paradigms, {firsts.Count} second elements, {file.BaseStream.Length} bytes");
}

string[] GetParadigm(string word) => [.. words[word].Order(StringComparer.Ordinal)];

List<string> GetEndings(string group) =>
    [.. affixes[group].SelectMany(affix => affix.Groups.Where(affixes.ContainsKey).SelectMany(GetEndings).Select(more => affix.Text + more).Prepend(affix.Text))
        .Select(SimplifyAffix).Distinct(StringComparer.Ordinal)];

static string[] SplitFlags(string flags) => [.. flags.Chunk(2).Select(pair => new string(pair))];

static string GetSkeleton(string word) => word.Replace("\u200c", "", StringComparison.Ordinal);

// An affix may begin or end with the joiner; within it the same rule holds as for words.
static string SimplifyAffix(string affix) => affix[0] + Simplify(affix[1..]);

// Lilak writes no joiner where it would do nothing, but for a few words.
static string Simplify(string word)
{
    var text = new StringBuilder(word.Length);
    foreach (var c in word)
    {
        if (c != Joiner || text.Length == 0 || !NeverJoined.Contains(text[^1]))
            text.Append(c);
    }
    return text.ToString();
}
