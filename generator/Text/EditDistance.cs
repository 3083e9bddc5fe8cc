namespace Generator.Text;

/// <summary>How many letters must be put in, left out, replaced or swapped to make one word of another (Damerau-Levenshtein, optimal string alignment).</summary>
public static class EditDistance
{
    /// <param name="limit">Looking further is of no use: the result is then this number.</param>
    /// <remarks>Capitals and small letters are the same.</remarks>
    public static int Get(string a, string b, int limit)
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
