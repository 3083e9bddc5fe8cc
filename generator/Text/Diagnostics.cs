namespace Generator.Text;

/// <summary>Collects what a run finds wrong; filled from several threads, read in order of path and place.</summary>
public sealed class Diagnostics
{
    readonly Lock _lock = new();
    readonly HashSet<Diagnostic> _seen = [];

    public bool HasErrors { get; private set; }

    public int Count => _seen.Count;

    public void Add(Diagnostic diagnostic)
    {
        lock (_lock)
        {
            // Two pages may meet the same mistake of a shared template or data file: it is said once.
            _seen.Add(diagnostic);
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
            return _seen.Any(diagnostic => diagnostic.Severity == Severity.Error && string.Equals(diagnostic.Place.Path, path, StringComparison.Ordinal));
    }

    public IReadOnlyList<Diagnostic> ToSorted()
    {
        lock (_lock)
            return [.. _seen.Order()];
    }
}
