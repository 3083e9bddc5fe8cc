namespace Generator.Languages.Bidi;

/// <summary>A stretch of a text that must be set off from it.</summary>
/// <param name="Direction">The page's own where only the language differs.</param>
/// <param name="Lang">Null when its letters do not tell the language.</param>
readonly record struct ForeignRun(int Start, int Length, Direction Direction, string? Lang)
{
    public int End => Start + Length;
}
