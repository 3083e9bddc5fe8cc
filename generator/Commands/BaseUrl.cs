namespace Generator.Commands;

/// <summary>The address a site will have, when the command line or the host says it.</summary>
static class BaseUrl
{
    public static bool IsValid(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.Query.Length == 0 && uri.Fragment.Length == 0;

    /// <summary>
    /// Netlify sets URL to the site's own address and DEPLOY_PRIME_URL to that of this deploy: a preview has to name itself,
    /// the production site must never name a deploy.
    /// </summary>
    public static string? FindInEnvironment(Func<string, string?> findVariable)
    {
        var isProduction = string.Equals(findVariable("CONTEXT"), "production", StringComparison.Ordinal);
        string[] names = isProduction ? ["URL"] : ["DEPLOY_PRIME_URL", "URL"];
        // The name URL is anybody's: what is no address was not meant for us.
        return names.Select(findVariable).FirstOrDefault(url => url is not null && IsValid(url));
    }
}
