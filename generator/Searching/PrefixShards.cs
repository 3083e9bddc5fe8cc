namespace Generator.Searching;

/// <summary>Divides sorted entries among files by how their keys begin, so that a reader fetches few bytes and a new entry changes one file.</summary>
/// <remarks>Where files are cut depends on what stands in them alone: no entry moves another one out of its file until that one is full.</remarks>
static class PrefixShards
{
    // About 16 KiB on the wire.
    const int MaxSize = 48 << 10;

    /// <param name="entries">By key, ordinal.</param>
    /// <param name="getSize">In bytes, about.</param>
    /// <returns>What each file holds, by what all its keys begin with.</returns>
    public static IEnumerable<KeyValuePair<string, ArraySegment<KeyValuePair<string, T>>>> Divide<T>(
        ArraySegment<KeyValuePair<string, T>> entries, Func<KeyValuePair<string, T>, int> getSize, string prefix = "")
    {
        if (entries.Count == 0)
            yield break;
        if (entries.Count == 1 || entries.Sum(getSize) <= MaxSize)
        {
            yield return new(prefix, entries);
            yield break;
        }
        for (int start = 0, end; start < entries.Count; start = end)
        {
            var longer = GetLonger(entries[start].Key, prefix);
            end = start + 1;
            while (end < entries.Count && entries[end].Key.StartsWith(longer, StringComparison.Ordinal) && longer.Length > prefix.Length)
                end++;
            var part = entries[start..end];
            if (longer.Length == prefix.Length)
                yield return new(prefix, part);
            else
            {
                foreach (var shard in Divide(part, getSize, longer))
                    yield return shard;
            }
        }
    }

    // One character more, which may be two UTF-16 units.
    static string GetLonger(string key, string prefix)
    {
        var length = prefix.Length;
        if (length < key.Length)
            length += char.IsHighSurrogate(key[length]) && length + 1 < key.Length ? 2 : 1;
        return key[..length];
    }
}
