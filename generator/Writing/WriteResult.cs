using System.Collections.Immutable;

namespace Generator.Writing;

/// <summary>What writing did to the output folder.</summary>
/// <param name="Written">Paths of new and changed files, relative to the folder, in ordinal order.</param>
/// <param name="Removed">Paths of files that an earlier build wrote and this one does not have, in ordinal order.</param>
/// <param name="Bytes">Of the whole output, changed or not.</param>
public sealed record WriteResult(ImmutableArray<string> Written, int Unchanged, ImmutableArray<string> Removed, long Bytes);
