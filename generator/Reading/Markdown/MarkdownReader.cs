using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Markdig.Parsers;
using Markdig.Renderers.Html;

namespace Generator.Reading.Markdown;

/// <summary>Turns the Markdown of a body into HTML with slots for links, headings, and plain text; Markdig does the parsing.</summary>
static class MarkdownReader
{
    // Markdig's time grows with the square of brackets left open; this many take a fifth of a second at worst.
    const int MaxBrackets = 5_000;

    static readonly Body Nothing = new("", [], [], [], "");

    public static Body Parse(Place body, Language language, Diagnostics diagnostics)
    {
        if (FindBracket(body.Text, MaxBrackets) is { } bracket)
        {
            diagnostics.Add(Errors.MarkdownBrackets(body with { Start = body.Start + bracket, Length = 1 }, MaxBrackets));
            return Nothing;
        }
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

    /// <summary>Where the bracket stands that is one too many.</summary>
    static int? FindBracket(ReadOnlySpan<char> text, int limit)
    {
        if (text.Count('[') <= limit)
            return null;
        var at = -1;
        for (var i = 0; i <= limit; i++)
            at += 1 + text[(at + 1)..].IndexOf('[');
        return at;
    }

    static Body ParseShallow(Place body, Language language, Diagnostics diagnostics)
    {
        var document = MarkdownParser.Parse(body.Text.ToString(), BodyPipeline.Shared);
        var checks = new BodyChecks(body, diagnostics);
        checks.Check(document);
        HeadingIds.Assign(checks.Headings, checks.Ids, language);
        new BidiPass(language).Run(document);
        var renderer = new BodyRenderer(body, language);
        var html = renderer.RenderBlocks(document);
        var text = BodyText.Read(document, body, html, new(checks.Ids, checks.Headings));
        return new Body(
            renderer.Html,
            renderer.Slots,
            [.. checks.Headings.Select(heading => new Heading(heading.Level, heading.GetAttributes().Id ?? "", PlainText.Get(heading)))],
            text.Blocks,
            text.Text);
    }
}
