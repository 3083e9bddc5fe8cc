namespace Generator.Searching;

/// <summary>A file of an index.</summary>
/// <param name="Make">Called once, on any thread; null when a page could not be rendered.</param>
public sealed record IndexFile(string Name, Func<ReadOnlyMemory<byte>?> Make);
