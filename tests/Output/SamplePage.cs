using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Tests.Output;

/// <summary>One HTML page of the built sample site.</summary>
/// <param name="Path">From the site's root, decoded, with the slash at its end: <c>/de/2025/08/slug/</c>.</param>
public sealed record SamplePage(string Path, string Html)
{
    static readonly (PageKind Kind, Regex Path)[] Addresses =
    [
        (PageKind.Chooser, Address("/")),
        (PageKind.NotFound, Address(".*404.html")),
        (PageKind.Home, Address("/[^/]+/")),
        (PageKind.Archive, Address("/[^/]+/archive/([a-z]+/)?")),
        (PageKind.Year, Address("/[^/]+/archive/([a-z]+/)?[0-9]{4}/")),
        (PageKind.Month, Address("/[^/]+/archive/([a-z]+/)?[0-9]{4}/[0-9]{2}/")),
        (PageKind.Article, Address("/[^/]+/[0-9]{4}/[0-9]{2}/[^/]+/")),
        (PageKind.Parallel, Address("/[^/]+/[0-9]{4}/[0-9]{2}/[^/]+/parallel/([a-z]+/)?")),
        (PageKind.Topics, Address("/[^/]+/topics/")),
        (PageKind.Topic, Address("/[^/]+/topics/[^/]+/([0-9]+/)?")),
        (PageKind.People, Address("/[^/]+/people/")),
        (PageKind.Person, Address("/[^/]+/people/[^/]+/([0-9]+/)?")),
        (PageKind.Corrections, Address("/[^/]+/corrections/")),
        (PageKind.Search, Address("/[^/]+/search/")),
        (PageKind.Standing, Address("/[^/]+/[^/]+/")),
    ];

    static readonly Regex Numbered = Address("/[^/]+/(topics|people)/[^/]+/[0-9]+/");

    readonly Lazy<IHtmlDocument> _document = new(() => new HtmlParser().ParseDocument(Html));

    public PageKind Kind { get; } = Html.Contains("<body class=\"page-withdrawn\">", StringComparison.Ordinal)
        ? PageKind.Withdrawn
        : Addresses.First(address => address.Path.IsMatch(Path)).Kind;

    /// <summary>Only leads on to another page.</summary>
    public bool IsRedirect { get; } = Html.Contains("<meta http-equiv=\"refresh\"", StringComparison.Ordinal);

    /// <summary>Not for search engines.</summary>
    public bool IsHidden => Kind is PageKind.NotFound or PageKind.Withdrawn or PageKind.Parallel;

    /// <summary>The code its address begins with; empty at the root.</summary>
    public string Language { get; } = Path.Split('/', 3) is [_, var first, _] ? first : "";

    /// <summary>A full page of a list, which counts them from the oldest.</summary>
    public bool IsNumbered { get; } = Numbered.IsMatch(Path);

    public IHtmlDocument Document => _document.Value;

    /// <summary>What the page says is its own address.</summary>
    public string? Canonical => Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");

    /// <summary>Address by language code, <c>x-default</c> included.</summary>
    public IReadOnlyDictionary<string, string> Alternates => Document.QuerySelectorAll("head link[rel=alternate][hreflang]")
        .ToDictionary(link => link.GetAttribute("hreflang") ?? "", link => link.GetAttribute("href") ?? "", StringComparer.Ordinal);

    public override string ToString() => Path;

    static Regex Address(string pattern) => new($"^{pattern}$", RegexOptions.CultureInvariant);
}
