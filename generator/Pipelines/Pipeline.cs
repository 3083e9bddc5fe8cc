using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>One kind of output: its name in reports, and the files it plans for a site.</summary>
sealed record Pipeline(string Name, Func<SiteRenderer, IEnumerable<PlannedFile>> Plan);
