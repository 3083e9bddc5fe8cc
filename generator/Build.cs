using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Linking;
using Generator.Model;
using Generator.Pipelines;
using Generator.Reading;
using Generator.Text;
using Generator.Writing;

namespace Generator;

/// <summary>Runs the four phases one after the other; nothing is made of a site whose content has errors.</summary>
public sealed class Build
{
    readonly BuildOptions _options;
    readonly Action<BuildPhase>? _onPhase;
    readonly CancellationToken _cancellation;
    readonly Diagnostics _diagnostics = new();
    readonly ImmutableArray<PhaseTime>.Builder _phases = ImmutableArray.CreateBuilder<PhaseTime>();

    Build(BuildOptions options, Action<BuildPhase>? onPhase, CancellationToken cancellation)
    {
        _options = options;
        _onPhase = onPhase;
        _cancellation = cancellation;
    }

    /// <param name="onPhase">Told when a phase begins.</param>
    /// <exception cref="OperationCanceledException">The run was cut off; what was written so far is whole files.</exception>
    public static BuildResult Run(BuildOptions options, Action<BuildPhase>? onPhase = null, CancellationToken cancellation = default) =>
        new Build(options, onPhase, cancellation).Run(write: true);

    /// <summary>Everything a build does but writing.</summary>
    public static BuildResult Check(BuildOptions options, Action<BuildPhase>? onPhase = null, CancellationToken cancellation = default) =>
        new Build(options, onPhase, cancellation).Run(write: false);

    /// <summary>The first two phases: what there is and how it belongs together, without a page.</summary>
    public static BuildResult Link(BuildOptions options)
    {
        var build = new Build(options, null, default);
        var (library, site) = build.ReadAndLink();
        return build.Conclude(!build._diagnostics.HasErrors, library, site);
    }

    /// <summary>The first phase alone; null when the site cannot be made sense of.</summary>
    public static Library? Read(BuildOptions options) => SiteReader.Read(options, new());

    /// <returns>Why a folder must not be the output of a site, as a sentence; null when it may be.</returns>
    public static string? FindRefusal(string root, string output) => OutputFolder.FindRefusal(root, output);

    BuildResult Run(bool write)
    {
        Warmup.Start();
        IReadOnlyList<PipelineRun> pipelines = [];
        WriteResult? written = null;

        var (library, site) = ReadAndLink();
        if (site is not null && !MustStop)
            pipelines = Time(BuildPhase.PostProcess, () => SitePipelines.Run(site, _options, _diagnostics));
        if (pipelines.Count > 0 && !MustStop)
            written = Time(BuildPhase.Output, () => WriteChecked([.. pipelines.SelectMany(pipeline => pipeline.Files)], site!, write));
        return Conclude(pipelines.Count > 0 && !MustStop, library, site, pipelines, written);
    }

    (Library? Library, LinkedSite? Site) ReadAndLink()
    {
        var library = Time(BuildPhase.Input, () => SiteReader.Read(_options, _diagnostics));
        // The one phase that runs after errors: what it finds is in the same files, and authors want all their mistakes at once.
        return (library, library is null ? null : Time(BuildPhase.Process, () => SiteLinker.Link(library, _options, _diagnostics)));
    }

    BuildResult Conclude(bool succeeded, Library? library, LinkedSite? site, IReadOnlyList<PipelineRun>? pipelines = null, WriteResult? written = null) =>
        new(succeeded, _phases.ToImmutable(), site, pipelines ?? [], written, _diagnostics.ToSorted()) { Library = library };

    bool MustStop => _diagnostics.HasErrors || (_options.Strict && _diagnostics.Count > 0);

    WriteResult? WriteChecked(List<OutputFile> files, LinkedSite site, bool write)
    {
        LinkCheck.Check(files, site.BaseUrl, _options.Relative, _diagnostics);
        VersionCheck.Check(files, _diagnostics);
        if (!write || MustStop)
            return null;
        var written = OutputWriter.Write(files, _options.Output, _cancellation);
        // Last, because only a site that stands has published anything.
        if (_options.Record)
            LedgerFile.Write(site.Ledger, _options.Root);
        return written;
    }

    T Time<T>(BuildPhase phase, Func<T> run)
    {
        _cancellation.ThrowIfCancellationRequested();
        _onPhase?.Invoke(phase);
        var start = Stopwatch.GetTimestamp();
        var allocated = GC.GetTotalAllocatedBytes();
        var result = run();
        _phases.Add(new(phase, Stopwatch.GetElapsedTime(start), GC.GetTotalAllocatedBytes() - allocated));
        return result;
    }
}
