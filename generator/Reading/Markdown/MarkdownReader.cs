using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Markdig.Parsers;
using Markdig.Renderers.Html;

namespace Generator.Reading.Markdown;

/// <summary>Turns the Markdown of a body into HTML with slots for links, headings, and plain text; Markdig does the parsing.</summary>
static class MarkdownReader
{
    static readonly Body Nothing = new("", [], [], [], "", 0);

    public static Body Parse(Place body, Language language, Diagnostics diagnostics)
    {
        try
        {
            return ParseShallow(body, language, diagnostics);
        }
        // Markdig says it in no other way. Its limit is what keeps hostile text from exhausting the stack.
        catch (ArgumentException problem) when (problem.Message.Contains("depth limit exceeded", StringComparison.Ordinal))
        {
            diagnostics.Add(Errors.MarkdownDepth(body.Source.GetPlace()));
            return Nothing;
        }
    }

    static Body ParseShallow(Place body, Language language, Diagnostics diagnostics)
    {
        var document = MarkdownParser.Parse(body.Text.ToString(), BodyPipeline.Shared);
        var checks = new BodyChecks(body, diagnostics);
        checks.Check(document);
        HeadingIds.Assign(checks.Headings, checks.Ids, language);
        var renderer = new BodyRenderer(body, language);
        renderer.Render(document);
        var text = BodyText.Read(document, body.Length);
        return new Body(
            renderer.Html,
            renderer.Slots,
            [.. checks.Headings.Select(heading => new Heading(heading.Level, heading.GetAttributes().Id ?? "", PlainText.Get(heading)))],
            text.Blocks,
            text.Text,
            text.WordCount);
    }
}
