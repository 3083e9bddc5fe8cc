namespace Generator.Scripting.Runtime;

/// <summary>The running number and neighbours of one loop: what <c>for.index</c> and its like read.</summary>
/// <param name="keyword">for, while or tablerow.</param>
/// <param name="length">How many rounds there are; -1 when nobody knows.</param>
sealed class LoopState(string keyword, int length)
{
    public string Keyword { get; } = keyword;

    public int Length { get; } = length;

    public int Index { get; set; }

    /// <summary>The item differs from the one before.</summary>
    public bool IsChanged { get; set; } = true;

    /// <summary>The column of a tablerow, from 0.</summary>
    public int Column { get; set; }
}
