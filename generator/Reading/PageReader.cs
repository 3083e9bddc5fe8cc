using Generator.Model;
using Generator.Reading.Markdown;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads one language's version of a standing page.</summary>
sealed class PageReader(Diagnostics diagnostics)
{
    public StandingPage? Read(VersionFile version, string folder)
    {
        if (SourceReader.Read(version.File, diagnostics) is not { } source
            || FrontMatterReader.Parse(source, "a page", diagnostics) is not { } parts)
            return null;
        var title = TitleReader.Require(parts.Fields, "a page", diagnostics);
        var slug = parts.Fields.FindText("slug");
        var summary = parts.Fields.FindText("summary")?.Value;
        var aliases = parts.Fields.FindTexts("aliases");
        parts.Fields.ReportUnknown();
        var body = MarkdownReader.Parse(parts.Body, version.Language, diagnostics);
        return title is { } text
            ? new StandingPage(source, version.Key, folder, version.Language, text, slug, summary, body) { Aliases = aliases }
            : null;
    }
}
