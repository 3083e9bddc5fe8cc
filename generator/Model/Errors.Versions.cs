using Generator.Text;

namespace Generator.Model;

/// <summary>Pages that do not agree on their language versions: mistakes of templates.</summary>
public static partial class Errors
{
    const string CorrectTemplate = "; let the template write page.alternates as they are";

    /// <param name="at">Where the page says what its address is.</param>
    public static Diagnostic VersionsWithoutSelf(Place at) =>
        Error("versions-self", $"this page names versions of itself (hreflang), but its own canonical address is not among them{CorrectTemplate}", at);

    public static Diagnostic VersionsDiffer(Place at, string other) =>
        Error("versions-differ", $"this page and {other} name different versions of each other (hreflang){CorrectTemplate}", at);

    public static Diagnostic VersionsOpenGraph(Place at, int locales, int others) =>
        Error("versions-open-graph", $"this page tells Open Graph of {locales} other locales (og:locale:alternate), but has {others} other versions (hreflang)", at);

    public static Diagnostic VersionsNotInverse(Place at, string other) =>
        Error("versions-inverse", $"the JSON-LD of this page calls {other} its translation or original, and that page does not say the same of this one", at);

    public static Diagnostic VersionsSitemap(Place at, string page) =>
        Error("versions-sitemap", $"the sitemap names other versions of {page} than the page itself does (hreflang){CorrectTemplate}", at);
}
