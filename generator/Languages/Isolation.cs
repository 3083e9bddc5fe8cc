using System.Text;
using Generator.Languages.Bidi;
using Generator.Languages.Unicode;

namespace Generator.Languages;

/// <summary>Keeps a text from reordering its surroundings: rules B3 and B4 in HTML, B7 in plain text.</summary>
static class Isolation
{
    /// <param name="lang">Null when the language is not known; then no <c>lang</c> is claimed.</param>
    public static string Wrap(string text, string? lang, Direction direction, MixedText inside)
    {
        var html = new StringBuilder(text.Length + 32);
        AppendAttributes(html.Append("<bdi"), lang, direction);
        return html.Append('>').Append(inside.ToHtml(text)).Append("</bdi>").ToString();
    }

    public static void AppendAttributes(StringBuilder html, string? lang, Direction direction)
    {
        if (lang is not null)
            AppendEscaped(html.Append(" lang=\""), lang).Append('"');
        html.Append(" dir=\"").Append(direction.ToHtml()).Append('"');
    }

    /// <summary>The direction of a text of unknown language on a page that runs the way given.</summary>
    /// <remarks>
    /// Letters of one direction decide. Where both occur it is the page's: its own texts quote foreign names more often than
    /// foreign texts quote its. Without any letter (2025-08-16, -5, +49 30) it is left-to-right, as numbers are.
    /// </remarks>
    public static Direction FindDirection(string text, Direction page)
    {
        Direction? found = null;
        foreach (var rune in text.EnumerateRunes())
        {
            if (StrongDirection.Find(rune) is not { } direction)
                continue;
            if (found is not null && found != direction)
                return page;
            found = direction;
        }
        return found ?? Direction.LeftToRight;
    }

    /// <summary>Puts the page's direction mark before a text that would be laid out the other way where only its first letter counts.</summary>
    public static string MarkPlainText(string text, Direction page) =>
        StrongDirection.FindFirst(text) is { } first && first != page ? page.GetMark() + text : text;

    public static StringBuilder AppendEscaped(StringBuilder html, ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            switch (c)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case '\'': html.Append("&#39;"); break;
                default: html.Append(c); break;
            }
        }
        return html;
    }
}
