namespace Generator.Text;

/// <summary>Two diagnostics are one mistake when they say the same of the same place, however that place was reached.</summary>
sealed class SameMistake : IEqualityComparer<Diagnostic>
{
    public static readonly SameMistake Instance = new();

    // By path: a file that cannot be read as text has a new source whenever it is met.
    public bool Equals(Diagnostic? x, Diagnostic? y) =>
        x is null || y is null ? x == y : Key(x) == Key(y);

    public int GetHashCode(Diagnostic diagnostic) => Key(diagnostic).GetHashCode();

    static (Severity, string, string, string, int, int, bool) Key(Diagnostic diagnostic)
    {
        var place = diagnostic.Place;
        return (diagnostic.Severity, diagnostic.Code, diagnostic.Message, place.Path, place.Start, place.Length, place.IsWholeFile);
    }
}
