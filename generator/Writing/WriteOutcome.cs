namespace Generator.Writing;

/// <summary>What became of one file.</summary>
/// <param name="Length">Of its content, written or not.</param>
readonly record struct WriteOutcome(bool IsWritten, long Length)
{
    public bool IsNew { get; init; }

    /// <summary>The first line that differs from what was there, counted from 1; null for new files and for copies, which have no lines.</summary>
    public int? ChangedLine { get; init; }
}
