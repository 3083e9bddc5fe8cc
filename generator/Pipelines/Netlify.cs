using System.Text;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>What Netlify reads beside the pages: redirects by language and of former addresses, and headers.</summary>
static class Netlify
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        // Their rules name paths from the root of a host; other readers of such files (IPFS) refuse Netlify's conditions.
        if (renderer.IsRelative)
            yield break;
        yield return new PlannedFile(Routes.Redirects, () => Encoding.UTF8.GetBytes(MakeRedirects(renderer.Site)));
        yield return new PlannedFile(Routes.Headers, () => Encoding.UTF8.GetBytes(MakeHeaders(renderer.Site)));
    }

    // The first matching rule wins, so former addresses come before a language's catch-all. The exclamation mark is for
    // the page that lies at a former address for other hosts: Netlify would serve it instead.
    static string MakeRedirects(LinkedSite site)
    {
        var text = new StringBuilder();
        foreach (var language in site.Languages)
            text.Append(FormattableString.Invariant($"/ {Routes.Home(language).Href} 302! Language={language.Code}\n"));
        foreach (var redirect in site.Redirects)
            AppendRedirect(text, redirect);
        foreach (var language in site.Languages)
            text.Append(FormattableString.Invariant($"{Routes.Home(language).Href}* {Routes.NotFoundIn(language).Href} 404\n"));
        return text.ToString();
    }

    // The feeds of a topic go with it; its numbered pages need not have moved as a whole, and lead to its front.
    static void AppendRedirect(StringBuilder text, Redirect redirect)
    {
        Append(text, redirect.From, redirect.To);
        if (!redirect.IsListing)
            return;
        Append(text, Routes.Feed(redirect.From), Routes.Feed(redirect.To));
        Append(text, Routes.JsonFeed(redirect.From), Routes.JsonFeed(redirect.To));
        text.Append(FormattableString.Invariant($"{redirect.From.Href}* {redirect.To.Href} 301!\n"));
    }

    static void Append(StringBuilder text, Address from, Address to) => text.Append(FormattableString.Invariant($"{from.Href} {to.Href} 301!\n"));

    // Pages load nothing but the site's own files, and no script runs that stands in a page, whatever an article holds.
    static string MakeHeaders(LinkedSite site) =>
        $"""
        /*
          Content-Security-Policy: default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
          X-Content-Type-Options: nosniff
          Referrer-Policy: strict-origin-when-cross-origin
          Permissions-Policy: interest-cohort=()
        /assets/*
          Cache-Control: public, max-age=31536000, immutable

        """.ReplaceLineEndings("\n");
}
