using Generator.Model;

namespace Generator.Pipelines;

/// <summary>What a pipeline made.</summary>
/// <param name="Elapsed">Time spent in its files, added up over all threads.</param>
public sealed record PipelineRun(string Name, IReadOnlyList<OutputFile> Files, TimeSpan Elapsed);
