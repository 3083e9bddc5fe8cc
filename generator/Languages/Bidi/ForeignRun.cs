namespace Generator.Languages.Bidi;

/// <summary>A stretch of a text that must be set off from it.</summary>
/// <param name="Direction">The page's own where only the language differs.</param>
/// <param name="Lang">Null when its letters do not tell the language.</param>
/// <param name="IsNumber">It has no letters: a telephone number, a date, a version.</param>
readonly record struct ForeignRun(int Start, int Length, Direction Direction, string? Lang, bool IsNumber = false)
{
    // About what fits into a line of a phone; a row of numbers may be longer.
    const int LongestUnbroken = 30;

    public int End => Start + Length;

    /// <summary>For styles: half of a number at the end of one line and half at the start of the next is no number.</summary>
    public string? Class => IsNumber && Length <= LongestUnbroken ? "number" : null;
}
