namespace Generator.Text;

/// <summary>Finds the known name that somebody who wrote an unknown one most likely meant.</summary>
public static class Suggestion
{
    /// <returns>The nearest name within a third of the word's length (at least 1, at most 4 edits), or null.</returns>
    public static string? FindNearest(string written, IEnumerable<string> known)
    {
        string? nearest = null;
        var least = Math.Clamp(written.Length / 3, 1, 4) + 1;
        foreach (var name in known.Order(StringComparer.Ordinal))
        {
            var distance = GetDistance(written, name, least);
            if (distance < least)
                (nearest, least) = (name, distance);
        }
        return nearest;
    }

    /// <summary>A clause to append to a message: <c>; did you mean x?</c>, or nothing.</summary>
    public static string GetClause(string written, IEnumerable<string> known) =>
        FindNearest(written, known) is { } name ? $"; did you mean {name}?" : "";

    // Damerau-Levenshtein (optimal string alignment), in three rows; gives up beyond the limit.
    static int GetDistance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit)
            return limit;
        var before = new int[b.Length + 1];
        var previous = new int[b.Length + 1];
        var current = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
            previous[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]);
                var cost = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    cost = Math.Min(cost, before[j - 2] + 1);
                current[j] = cost;
            }
            (before, previous, current) = (previous, current, before);
        }
        return previous[b.Length];
    }
}
