namespace Generator.Text;

/// <summary>Collects what a run finds wrong; filled from several threads, read in order of path and place.</summary>
public sealed class Diagnostics
{
    readonly Lock _lock = new();
    readonly Dictionary<Diagnostic, Diagnostic> _seen = new(SameMistake.Instance);

    public bool HasErrors { get; private set; }

    public int Count => _seen.Count;

    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            // Two pages may meet the same mistake of a shared template or data file: it is said once,
            // with the same way to it whichever page was faster.
            if (!_seen.TryAdd(diagnostic, diagnostic) && CompareWays(diagnostic, _seen[diagnostic]) < 0)
                _seen[diagnostic] = diagnostic;
            HasErrors |= diagnostic.Severity == Severity.Error;
        }
    }

    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <param name="path">As places show it.</param>
    public bool HasErrorsIn(string path)
    {
        lock (_lock)
            return _seen.Values.Any(diagnostic => diagnostic.Severity == Severity.Error && string.Equals(diagnostic.Place.Path, path, StringComparison.Ordinal));
    }

    public IReadOnlyList<Diagnostic> ToSorted()
    {
        lock (_lock)
            return [.. _seen.Values.Order()];
    }

    // The shorter way first, then by the places on it.
    static int CompareWays(Diagnostic one, Diagnostic other)
    {
        var byLength = one.Via.Count.CompareTo(other.Via.Count);
        return byLength != 0 ? byLength : one.Via.Zip(other.Via, (a, b) => a.CompareTo(b)).FirstOrDefault(order => order != 0);
    }
}
