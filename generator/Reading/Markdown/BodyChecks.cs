using Generator.Model;
using Generator.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>Reports what may not stand in a body: HTML, attributes that could run, addresses that lead astray, headings out of order.</summary>
sealed class BodyChecks(Place body, Diagnostics diagnostics)
{
    readonly FootnoteChecks _footnotes = new(body, diagnostics);
    readonly ContainerChecks _containers = new(diagnostics);
    readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    readonly HashSet<LeafBlock?> _blocksWithHtml = [];
    readonly List<HeadingBlock> _headings = [];

    /// <summary>After the check: the headings in order.</summary>
    public IReadOnlyList<HeadingBlock> Headings => _headings;

    /// <summary>After the check: the ids that authors gave, to headings or anything else.</summary>
    public IReadOnlySet<string> Ids => _ids;

    /// <summary>Walks the whole tree once.</summary>
    public void Check(MarkdownDocument document)
    {
        foreach (var item in document.Descendants())
        {
            if (item.TryGetAttributes() is { } attributes)
                Check(item, attributes);
            Check(item);
        }
    }

    void Check(MarkdownObject owner, HtmlAttributes attributes)
    {
        var at = GetPlace(attributes.Span.IsEmpty ? owner.Span : attributes.Span);
        // Braces at the beginning of a line go to the line break before them, which has no tag to carry them.
        if (owner is LineBreakInline)
            diagnostics.Add(Errors.AttributeNowhere(at));
        else
            new AttributeChecks(at, diagnostics).Check(attributes, _ids, owner is CustomContainer container && Containers.IsDocument(container) ? DocumentCredit.Fields : []);
    }

    void Check(MarkdownObject item)
    {
        switch (item)
        {
            case LiteralInline literal:
                _footnotes.CheckMark(literal);
                break;
            case HeadingBlock heading:
                CheckHeading(heading);
                break;
            case HtmlBlock html when !IsComment(html):
                diagnostics.Add(Errors.RawHtml(GetFirstLine(html.Span)));
                break;
            case HtmlInline html when !html.Tag.StartsWith("<!--", StringComparison.Ordinal):
                CheckTag(html);
                break;
            case CustomContainer container:
                _containers.Check(container, GetFirstLine(container.Span));
                break;
            case LinkInline { IsImage: true } image:
                CheckImage(image);
                break;
            case LinkInline link:
                CheckTarget(MarkdownLinks.GetTarget(link, GetPlace));
                break;
            case AutolinkInline link:
                CheckTarget(MarkdownLinks.GetTarget(link, GetPlace));
                break;
            case HtmlEntityInline entity when FindControl(entity) is { } control:
                diagnostics.Add(Errors.ControlCharacter(GetPlace(entity.Span), control));
                break;
            case FootnoteLinkReferenceDefinition definition:
                _footnotes.CheckNote(definition);
                break;
        }
    }

    // A comment block goes on to the end of the line its comment ends in; nothing of the text may be lost with it.
    bool IsComment(HtmlBlock html)
    {
        const string end = "-->";
        var text = GetPlace(html.Span).Text.TrimEnd();
        return html.Type == HtmlBlockType.Comment && text.EndsWith(end, StringComparison.Ordinal)
            && text.IndexOf(end, StringComparison.Ordinal) == text.Length - end.Length;
    }

    // Where HTML was written, several tags belong together: the first of a block is reported for all.
    void CheckTag(HtmlInline html)
    {
        var root = html.Parent;
        while (root is { Parent: { } above })
            root = above;
        if (_blocksWithHtml.Add(root?.ParentBlock))
            diagnostics.Add(Errors.RawHtml(GetPlace(html.Span)));
    }

    static char? FindControl(HtmlEntityInline entity)
    {
        var text = entity.Transcoded.AsSpan();
        // An isolate that is written as a number cannot be seen to be in a pair.
        if (text is [var first, ..] && IsolateBalance.Is(first))
            return first;
        var at = ControlCharacters.IndexOf(text);
        return at < 0 ? null : text[at];
    }

    // The title is the page's only heading of the first level, so sections begin with the second.
    void CheckHeading(HeadingBlock heading)
    {
        var previous = _headings.Count == 0 ? 1 : _headings[^1].Level;
        if (heading.Level == 1)
            diagnostics.Add(Errors.HeadingOne(GetFirstLine(heading.Span)));
        else if (heading.Level > previous + 1)
            diagnostics.Add(Errors.HeadingSkipped(GetFirstLine(heading.Span), heading.Level, previous + 1));
        if (PlainText.Get(heading).AsSpan().IsWhiteSpace())
            diagnostics.Add(Errors.HeadingEmpty(GetFirstLine(heading.Span)));
        _headings.Add(heading);
    }

    void CheckImage(LinkInline image)
    {
        CheckTarget(MarkdownLinks.GetTarget(image, GetPlace));
        if (PlainText.Get(image).AsSpan().IsWhiteSpace())
            diagnostics.Add(Errors.ImageAltMarkdown(GetPlace(image.Span)));
    }

    void CheckTarget(Placed<string> target)
    {
        var error = LinkRules.FindFault(target.Value) switch
        {
            LinkRules.Fault.Hidden => Errors.LinkHidden(target.Place),
            LinkRules.Fault.Backslash => Errors.LinkBackslash(target.Place),
            LinkRules.Fault.OtherHost => Errors.LinkWithoutScheme(target.Place),
            LinkRules.Fault.Scheme => Errors.LinkScheme(target.Place, LinkRules.FindScheme(target.Value) ?? ""),
            _ => null,
        };
        if (error is not null)
            diagnostics.Add(error);
    }

    Place GetPlace(SourceSpan span) => MarkdownPlaces.GetPlace(body, span);

    Place GetFirstLine(SourceSpan span)
    {
        var place = GetPlace(span);
        var end = place.Text.IndexOfAny('\r', '\n');
        return end < 0 ? place : place with { Length = end };
    }
}
