using Generator.Model;
using Generator.Reading;
using Generator.Text;
using Tests.Specs;

namespace Tests.Reading;

/// <summary>A site on disk for what specs cannot say: links, many files, what is in the library.</summary>
sealed class TemporarySite : IDisposable
{
    readonly SpecSite _site;

    /// <param name="files">Paths and contents, put over the files of tests/Specs/Site.</param>
    public TemporarySite(params IEnumerable<(string Path, string Content)> files)
    {
        var sections = files.Select(file => new SpecSection(file.Path, file.Content));
        _site = new SpecSite(new SpecCase("", "", [.. sections]));
    }

    public string Root => _site.Root;

    public Diagnostics Diagnostics { get; } = new();

    public IEnumerable<string> Messages => Diagnostics.ToSorted().Select(Report.FormatHeadline);

    public Library Read(Func<BuildOptions, BuildOptions>? change = null)
    {
        var library = SiteReader.Read(change is null ? _site.Options : change(_site.Options), Diagnostics);
        Assert.NotNull(library);
        return library;
    }

    public void Dispose() => _site.Dispose();
}
