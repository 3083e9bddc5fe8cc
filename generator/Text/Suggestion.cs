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
            var distance = EditDistance.Get(written, name, least);
            if (distance < least)
                (nearest, least) = (name, distance);
        }
        return nearest;
    }

    /// <summary>A clause to append to a message: <c>; did you mean x?</c>, or nothing.</summary>
    public static string GetClause(string written, IEnumerable<string> known) => GetClause(FindNearest(written, known));

    /// <param name="nearest">Null when nothing is near.</param>
    public static string GetClause(string? nearest) => nearest is null ? "" : $"; did you mean {nearest}?";

    /// <summary>The end of a message on a name: who is near to a known one has misspelled it, anybody else has to be told which there are.</summary>
    public static string GetHint(string written, IReadOnlyCollection<string> known) =>
        FindNearest(written, known) is { } near ? $"did you mean {near}?"
        : known.Count == 0 ? "there is none yet"
        : $"there are {string.Join(", ", known)}";
}
