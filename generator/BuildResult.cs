using System.Collections.Immutable;
using Generator.Linking;
using Generator.Model;
using Generator.Pipelines;
using Generator.Text;
using Generator.Writing;

namespace Generator;

/// <summary>What a build came to; what a phase would have made is missing when the build stopped before it.</summary>
/// <param name="Phases">Those that ran.</param>
public sealed record BuildResult(
    bool Succeeded,
    ImmutableArray<PhaseTime> Phases,
    LinkedSite? Site,
    IReadOnlyList<PipelineRun> Pipelines,
    WriteResult? Written,
    IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>All that was read, drafts and articles of the future included.</summary>
    public Library? Library { get; init; }

    public TimeSpan Elapsed => Phases.Aggregate(TimeSpan.Zero, (sum, phase) => sum + phase.Elapsed);
}
