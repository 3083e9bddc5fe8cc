using System.Net;
using System.Text;
using Generator.Model;
using Generator.Text;

namespace Generator.Commands.Preview;

/// <summary>Adds to a page what only the preview has: the script that reloads it, and the mistakes of a failed build on top.</summary>
static class PreviewPage
{
    public const string ScriptPath = "/.preview/reload.js";

    public const string EventsPath = "/.preview/events";

    public const string Script = "new EventSource('/.preview/events').onmessage = () => location.reload();\n";

    static readonly byte[] End = "</body>"u8.ToArray();

    public static byte[] Render(OutputFile? page, IReadOnlyList<Diagnostic> mistakes)
    {
        var content = page is null ? "<!doctype html><meta charset=\"utf-8\"><title>404</title><body>"u8.ToArray() : GetContent(page);
        var added = Encoding.UTF8.GetBytes(RenderMistakes(mistakes) + $"<script src=\"{ScriptPath}\"></script>");
        var at = content.AsSpan().LastIndexOf(End);
        if (at < 0)
            at = content.Length;
        return [.. content.AsSpan(0, at), .. added, .. content.AsSpan(at)];
    }

    public static byte[] GetContent(OutputFile file) => file.CopyOf is { } source ? File.ReadAllBytes(source.FullPath) : file.Content.ToArray();

    static string RenderMistakes(IReadOnlyList<Diagnostic> mistakes)
    {
        if (mistakes.Count == 0)
            return "";
        var text = WebUtility.HtmlEncode(string.Join('\n', mistakes.Select(Report.Format)));
        return "<pre lang=\"en\" dir=\"ltr\" role=\"alert\" style=\"position:fixed;inset:0;z-index:2147483647;margin:0;padding:2rem;overflow:auto;"
            + "text-align:left;font:14px/1.5 monospace;background:#1b1b1f;color:#f2f2f2\">" + text + "</pre>";
    }
}
