namespace Generator.Scripting.Functions;

/// <summary>Takes tags out of HTML, or marks its line ends, by looks alone: for teasers of trusted text, not against attackers.</summary>
static class HtmlTags
{
    // Elements whose content is no text, and comments: they go as a whole.
    static readonly (string Open, string Close)[] Blocks = [("<script", "</script>"), ("<!--", "-->"), ("<style", "</style>")];

    /// <summary>Removes scripts, styles, comments and tags; a "&lt;" that nothing closes stays.</summary>
    public static string Strip(string html)
    {
        var open = html.IndexOf('<', StringComparison.Ordinal);
        if (open < 0)
            return html;
        var text = new PooledText(stackalloc char[PooledText.StackLength]);
        var at = 0;
        var unclosed = new bool[Blocks.Length];
        while (open >= 0)
        {
            var end = FindEnd(html, open, unclosed);
            if (end < 0)
                break;
            text.Append(html.AsSpan(at, open - at));
            at = end;
            open = html.IndexOf('<', at);
        }
        text.Append(html.AsSpan(at));
        return text.ToStringOr(html);
    }

    static int FindEnd(string html, int open, bool[] unclosed)
    {
        for (var i = 0; i < Blocks.Length; i++)
        {
            // What is not closed from here on is not closed later either: each search is done in vain once at most.
            if (unclosed[i] || string.Compare(html, open, Blocks[i].Open, 0, Blocks[i].Open.Length, StringComparison.OrdinalIgnoreCase) != 0)
                continue;
            var close = html.IndexOf(Blocks[i].Close, open + Blocks[i].Open.Length, StringComparison.OrdinalIgnoreCase);
            if (close >= 0)
                return close + Blocks[i].Close.Length;
            unclosed[i] = true;
        }
        return html.IndexOf('>', open) + 1 is > 0 and var end ? end : -1;
    }

    /// <summary>Puts <c>&lt;br /&gt;</c> before every line end, be it \r\n, \r or \n.</summary>
    public static string MarkLineEnds(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\n') < 0)
            return text;
        var marked = new PooledText(stackalloc char[PooledText.StackLength]);
        for (var i = 0; i < text.Length; i++)
        {
            var endsPair = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
            if (text[i] is '\r' or '\n' && !endsPair)
                marked.Append("<br />");
            marked.Append(text[i]);
        }
        return marked.ToStringAndDispose();
    }
}
