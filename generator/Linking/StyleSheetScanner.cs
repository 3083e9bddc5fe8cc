namespace Generator.Linking;

/// <summary>Finds the addresses in a style sheet: what stands in <c>url(…)</c> and behind <c>@import</c>, outside comments.</summary>
static class StyleSheetScanner
{
    /// <returns>Where each address stands, without quotes, by rising offset.</returns>
    public static IEnumerable<(int Start, int Length)> FindUrls(string css)
    {
        for (var i = 0; i < css.Length; i++)
        {
            if (StartsWith(css, i, "/*"))
                i = Math.Max(css.IndexOf("*/", i + 2, StringComparison.Ordinal), i) + 1;
            else if (StartsWith(css, i, "url("))
            {
                var url = ReadUrl(css, i + 4);
                if (url.Length > 0)
                    yield return url;
                i = url.Start + url.Length;
            }
            else if (StartsWith(css, i, "@import"))
            {
                var quote = SkipBlanks(css, i + 7);
                if (quote == css.Length || css[quote] is not ('"' or '\''))
                    continue;
                var import = ReadQuoted(css, quote);
                yield return import;
                i = import.Start + import.Length;
            }
            // A string of its own (content: "url(x)") holds no address.
            else if (css[i] is '"' or '\'')
            {
                var (start, length) = ReadQuoted(css, i);
                i = start + length;
            }
        }
    }

    static (int Start, int Length) ReadUrl(string css, int at)
    {
        var start = SkipBlanks(css, at);
        if (start < css.Length && css[start] is '"' or '\'')
            return ReadQuoted(css, start);
        var end = css.IndexOf(')', start);
        return (start, css.AsSpan(start, (end < 0 ? css.Length : end) - start).TrimEnd().Length);
    }

    static (int Start, int Length) ReadQuoted(string css, int quote)
    {
        var end = css.IndexOf(css[quote], quote + 1);
        return (quote + 1, (end < 0 ? css.Length : end) - quote - 1);
    }

    static int SkipBlanks(string css, int at)
    {
        while (at < css.Length && char.IsWhiteSpace(css[at]))
            at++;
        return at;
    }

    static bool StartsWith(string css, int at, string what) => string.CompareOrdinal(css, at, what, 0, what.Length) == 0;
}
