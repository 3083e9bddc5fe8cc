using System.Net;
using System.Text;
using Generator.Languages;
using Generator.Linking;
using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>A tiny page at each former address, for hosts that know no redirects: it leads on by itself and by its link.</summary>
static class RedirectPages
{
    // A former address that is no page, /old.php, would be served as a download: there the redirect rule alone must do.
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        from redirect in renderer.Site.Redirects
        where redirect.From.OutputPath.EndsWith(".html", StringComparison.Ordinal)
        select new PlannedFile(redirect.From, () => Encoding.UTF8.GetBytes(Make(renderer, redirect)));

    static string Make(SiteRenderer renderer, Redirect redirect)
    {
        var href = WebUtility.HtmlEncode(renderer.GetHref(redirect.From, redirect.To));
        var title = WebUtility.HtmlEncode(redirect.Title);
        return $"""
            <!doctype html>
            <html lang="{redirect.Language.Code}" dir="{redirect.Language.Direction.ToHtml()}">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="robots" content="noindex">
            <meta http-equiv="refresh" content="0; url={href}">
            <link rel="canonical" href="{WebUtility.HtmlEncode(redirect.To.ToAbsolute(renderer.Site.BaseUrl))}">
            <title>{title}</title>
            </head>
            <body>
            <main><h1><a href="{href}">{title}</a></h1></main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }
}
