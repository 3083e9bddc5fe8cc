using System.Net;
using System.Text;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary>Keeps addresses that run code (<c>javascript:</c> and its like) out of href, src and action.</summary>
static class UrlGuard
{
    /// <summary>Replaces what was written since a mark by "#", unless its scheme is http, https, mailto or tel or it has none.</summary>
    public static void Check(Utf8Output output, int mark)
    {
        if (output.Length <= mark || output.Bytes[mark] == (byte)'/')
            return;
        if (IsSafe(WebUtility.HtmlDecode(Encoding.UTF8.GetString(output.Bytes[mark..]))))
            return;
        output.Take(mark);
        output.Write("#");
    }

    // Browsers drop control characters and white space inside a scheme: so does this.
    static bool IsSafe(string url)
    {
        var scheme = new StringBuilder();
        foreach (var c in url)
        {
            if (c <= ' ' || char.IsControl(c) || char.IsWhiteSpace(c))
                continue;
            if (c is '/' or '?' or '#')
                return true;
            if (c == ':')
                return scheme.ToString().ToLowerInvariant() is "http" or "https" or "mailto" or "tel";
            scheme.Append(c);
        }
        return true;
    }
}
