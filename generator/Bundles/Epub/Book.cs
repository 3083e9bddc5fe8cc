using System.Collections.Immutable;
using System.Globalization;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Calendar = Generator.Languages.Calendar;

namespace Generator.Bundles.Epub;

/// <summary>A year of one language as a book.</summary>
/// <param name="Articles">Oldest first; at least one.</param>
/// <param name="Modified">When the newest of them last changed.</param>
sealed record Book(SiteRenderer Renderer, Language Language, BundleSpan Span, ImmutableArray<Article> Articles, DateTimeOffset Modified)
{
    // EPUB 3.2, section 3.1: what every reading system shows. Other pictures stay on the site, and the book links to them.
    static readonly Dictionary<string, string> MediaTypes = new(StringComparer.OrdinalIgnoreCase)
    {
        [".gif"] = "image/gif",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".svg"] = "image/svg+xml",
    };

    readonly Dictionary<Address, string> _chapters = Articles.Select((article, index) => (article, index))
        .ToDictionary(pair => Renderer.Site.GetAddress(pair.article), pair => FormattableString.Invariant($"{pair.index + 1:D4}.xhtml"));

    public LinkedSite Site => Renderer.Site;

    public string Title => $"{Renderer.Sites.Get(Language).Title} {Language.FormatYear(Span.Year, Calendar.Gregorian)}";

    /// <summary>RFC 4151, as in feeds: permanent, and the same for every making.</summary>
    public string Identifier => $"tag:{new Uri(Site.Config.BaseUrl).Host},2000:{Language.Code}?year={Span.Year}";

    public string Publisher => Site.Config.Publisher.Name.Find(Language) ?? Renderer.Sites.Get(Language).Title;

    /// <summary>The pictures of all articles that a book can hold, by their path in it.</summary>
    public ImmutableSortedDictionary<string, LinkedFile> Images { get; } = Articles
        .SelectMany(article => SpanFiles.List(Renderer.Site, article))
        .Where(file => file.Source.Size is not null && MediaTypes.ContainsKey(Path.GetExtension(file.Address.Path)))
        .DistinctBy(file => file.Address)
        .OrderBy(file => file.Address)
        .Select((file, index) => (File: file, Path: string.Create(CultureInfo.InvariantCulture, $"images/{index + 1:D4}{Path.GetExtension(file.Address.Path)}")))
        .ToImmutableSortedDictionary(image => image.Path, image => image.File, StringComparer.Ordinal);

    /// <summary>The name of an article's file.</summary>
    public string GetChapter(Article article) => _chapters[Site.GetAddress(article)];

    /// <summary>Another article of the book, or the page on the site.</summary>
    public string GetHref(Address address) => _chapters.GetValueOrDefault(address) ?? address.ToAbsolute(Site.BaseUrl);

    /// <summary>The path in the book of the picture at an absolute URL of the site; null when it is not in the book.</summary>
    public string? FindImage(string url) => Images.Keys.FirstOrDefault(path => string.Equals(Images[path].Address.ToAbsolute(Site.BaseUrl), url, StringComparison.Ordinal));

    public static string GetMediaType(string path) => MediaTypes[Path.GetExtension(path)];
}
