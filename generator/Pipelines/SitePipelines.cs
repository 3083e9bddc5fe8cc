using System.Collections.Immutable;
using System.Diagnostics;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Text;

namespace Generator.Pipelines;

/// <summary>The site's table of contents: everything that stands in the output folder is made by one of these.</summary>
public static class SitePipelines
{
    static readonly ImmutableArray<Pipeline> All =
    [
        new("Chooser", Chooser.Plan),
        new("Home", Home.Plan),
        new("Articles", Articles.Plan),
        new("Parallel", ParallelPages.Plan),
        new("Citations", Citations.Plan),
        new("Archive", ArchivePages.Plan),
        new("Topics", Topics.Plan),
        new("People", People.Plan),
        new("Withdrawn", Withdrawn.Plan),
        new("Corrections", Corrections.Plan),
        new("Pages", StandingPages.Plan),
        new("Search", Search.Plan),
        new("NotFound", NotFound.Plan),
        new("Redirects", RedirectPages.Plan),
        new("Feeds", Feeds.Plan),
        new("FeedStyle", FeedStyle.Plan),
        new("Sitemaps", Sitemaps.Plan),
        new("NewsSitemap", NewsSitemap.Plan),
        new("Robots", Robots.Plan),
        new("IndexNow", IndexNow.Plan),
        new("Netlify", Netlify.Plan),
        new("Assets", Assets.Plan),
        new("Media", Media.Plan),
        new("Static", Static.Plan),
    ];

    /// <summary>Every file there is to make, before any is made.</summary>
    internal static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) => All.SelectMany(pipeline => pipeline.Plan(renderer));

    /// <summary>Plans every file, then renders them in parallel; the result is in the order of the plan, whatever the threads did.</summary>
    public static IReadOnlyList<PipelineRun> Run(LinkedSite site, BuildOptions options, Diagnostics diagnostics)
    {
        if (SiteRenderer.Prepare(site, options, diagnostics) is not { } renderer)
            return [];
        var planned = All.SelectMany((pipeline, index) => pipeline.Plan(renderer).Select(file => (Pipeline: index, File: file))).ToArray();
        var files = new OutputFile?[planned.Length];
        var ticks = new long[planned.Length];
        Parallel.For(0, planned.Length, i =>
        {
            var start = Stopwatch.GetTimestamp();
            files[i] = planned[i].File.Make(All[planned[i].Pipeline].Name);
            ticks[i] = Stopwatch.GetTimestamp() - start;
        });
        return [.. All.Select((pipeline, index) => new PipelineRun(
            pipeline.Name,
            [.. files.Where((file, i) => file is not null && planned[i].Pipeline == index).OfType<OutputFile>()],
            Stopwatch.GetElapsedTime(0, ticks.Where((_, i) => planned[i].Pipeline == index).Sum())))];
    }
}
