namespace Generator.Text;

/// <summary>A stretch of a source; line and column are worked out only when somebody prints them.</summary>
public readonly record struct Place(SourceText Source, int Start, int Length) : IComparable<Place>
{
    public bool IsWholeFile { get; init; }

    public int End => Start + Length;

    public string Path => Source.Path;

    public (int Line, int Column) Position => Source.GetPosition(Start);

    public ReadOnlySpan<char> Text => Source.Content.AsSpan(Start, Math.Min(Length, Source.Content.Length - Start));

    /// <summary>From the start of this place to the end of another of the same source.</summary>
    public Place To(Place end) => this with { Length = Math.Max(end.End - Start, 0) };

    public int CompareTo(Place other)
    {
        var byPath = string.CompareOrdinal(Path, other.Path);
        return byPath != 0 ? byPath : Start.CompareTo(other.Start);
    }

    public override string ToString()
    {
        if (IsWholeFile)
            return Path;
        var (line, column) = Position;
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Path}({line},{column})");
    }
}
