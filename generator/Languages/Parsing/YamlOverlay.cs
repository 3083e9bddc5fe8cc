using Generator.Yaml;

namespace Generator.Languages.Parsing;

/// <summary>Lays one file over another: fields that are mappings are joined, all others replaced; an empty field takes away the one below.</summary>
static class YamlOverlay
{
    public static YamlMapping Lay(YamlMapping above, YamlMapping below)
    {
        var entries = below.Entries.ToBuilder();
        foreach (var entry in above.Entries)
        {
            var index = FindIndex(entries, entry.Key.Value);
            if (index < 0)
                entries.Add(entry);
            else if (entry.Value is YamlMapping inner && entries[index].Value is YamlMapping covered)
                entries[index] = new(entry.Key, Lay(inner, covered));
            else
                entries[index] = entry;
        }
        return new(entries.ToImmutable(), above.Place);
    }

    static int FindIndex(IReadOnlyList<YamlEntry> entries, string key)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            if (string.Equals(entries[i].Key.Value, key, StringComparison.Ordinal))
                return i;
        }
        return -1;
    }
}
