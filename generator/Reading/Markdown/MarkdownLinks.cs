using Generator.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>Where a link leads and where its address was written, which for <c>[text][label]</c> is another line.</summary>
static class MarkdownLinks
{
    public static Placed<string> GetTarget(LinkInline link, Func<SourceSpan, Place> getPlace)
    {
        var span = link.Reference is { UrlSpan.IsEmpty: false } reference ? reference.UrlSpan
            : link.UrlSpan.IsEmpty ? link.Span
            : link.UrlSpan;
        return new(link.Url ?? "", getPlace(span));
    }

    public static Placed<string> GetTarget(AutolinkInline link, Func<SourceSpan, Place> getPlace)
    {
        // Without the angle brackets.
        var span = new SourceSpan(link.Span.Start + 1, link.Span.End - 1);
        return new(link.IsEmail ? "mailto:" + link.Url : link.Url, getPlace(span));
    }
}
