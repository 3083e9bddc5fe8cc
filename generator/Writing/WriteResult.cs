using System.Collections.Immutable;

namespace Generator.Writing;

/// <summary>What writing did to the output folder.</summary>
/// <param name="Written">New and changed files, in ordinal order of path.</param>
/// <param name="Removed">Paths of files that an earlier build wrote and this one does not have, in ordinal order.</param>
/// <param name="Bytes">Of the whole output, changed or not.</param>
public sealed record WriteResult(ImmutableArray<WrittenFile> Written, int Unchanged, ImmutableArray<string> Removed, long Bytes);
