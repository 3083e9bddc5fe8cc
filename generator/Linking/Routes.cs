using System.Globalization;
using Generator.Languages;
using Generator.Model;
using Calendar = Generator.Languages.Calendar;

namespace Generator.Linking;

/// <summary>Every pattern of address the site has. Years, months and numbers are ASCII digits whatever the language.</summary>
/// <remarks>An address never changes once published: neither may a line of this file.</remarks>
public static class Routes
{
    /// <summary>The page on which a reader chooses a language.</summary>
    public static Address Chooser { get; } = new("/");

    public static Address NotFound { get; } = new("/404.html");

    public static Address SitemapIndex { get; } = new("/sitemap.xml");

    public static Address NewsSitemap { get; } = new("/news-sitemap.xml");

    public static Address Robots { get; } = new("/robots.txt");

    /// <summary>The file by which search engines know who owns the site.</summary>
    public static Address IndexNowKey(string key) => new($"/{key}.txt");

    public static Address Redirects { get; } = new("/_redirects");

    public static Address Headers { get; } = new("/_headers");

    public static Address Home(Language language) => new($"/{language.Code}/");

    public static Address Article(Language language, DateOnly day, string slug) =>
        new($"/{language.Code}/{Four(day.Year)}/{Two(day.Month)}/{slug}/");

    /// <summary>An article beside another version of its story.</summary>
    public static Address Parallel(Address article) => Below(article, "parallel");

    /// <summary>Where a story has more than two versions, the article beside each further one.</summary>
    public static Address Parallel(Address article, Language other) => Below(Parallel(article), other.Code);

    public static Address BibTex(Address article) => new(article.Path + "citation.bib");

    public static Address Ris(Address article) => new(article.Path + "citation.ris");

    public static Address Page(Language language, string slug) => new($"/{language.Code}/{slug}/");

    public static Address Archive(Language language, Calendar calendar) =>
        new(calendar == Calendar.Gregorian ? $"/{language.Code}/archive/" : $"/{language.Code}/archive/{calendar.Key}/");

    public static Address Year(Language language, Calendar calendar, int year) => Below(Archive(language, calendar), Four(year));

    public static Address Month(Language language, Calendar calendar, int year, int month) =>
        Below(Year(language, calendar, year), Two(month));

    public static Address Topics(Language language) => new($"/{language.Code}/topics/");

    public static Address Topic(Language language, string slug) => Below(Topics(language), slug);

    public static Address People(Language language) => new($"/{language.Code}/people/");

    public static Address Person(Language language, string slug) => Below(People(language), slug);

    public static Address Corrections(Language language) => new($"/{language.Code}/corrections/");

    /// <summary>The page on which readers search a language.</summary>
    public static Address Search(Language language) => new($"/{language.Code}/search/");

    /// <summary>A file of the index, beside the page that asks it.</summary>
    public static Address SearchFile(Language language, string name) => new(Search(language).Path + name);

    /// <summary>A further page of a listing; numbers count from the oldest page, so that full pages never change.</summary>
    public static Address ListingPage(Address listing, int number) => Below(listing, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The Atom feed of a language, a topic, a person or a month: <c>feed.xml</c> below its page.</summary>
    public static Address Feed(Address page) => new(page.Path + "feed.xml");

    public static Address JsonFeed(Address page) => new(page.Path + "feed.json");

    /// <summary>What Atom feeds look like in a browser.</summary>
    public static Address FeedStyle { get; } = new("/feed.css");

    public static Address NotFoundIn(Language language) => new($"/{language.Code}/404.html");

    /// <summary>The pages of a language that are no articles.</summary>
    public static Address Sitemap(Language language) => new($"/sitemap-{language.Code}.xml");

    public static Address Sitemap(Language language, int year) => new($"/sitemap-{language.Code}-{Four(year)}.xml");

    /// <summary>A further file of a sitemap that is too long for one; the second part is number 2.</summary>
    public static Address SitemapPart(Address sitemap, int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"{sitemap.Path[..^".xml".Length]}-part{number}.xml"));

    public static Address Static(string path) => new("/" + path);

    /// <summary>Files beside articles keep their path: <c>input/articles/2025/08/x/map.svg</c> is <c>/media/2025/08/x/map.svg</c>.</summary>
    /// <param name="path">Relative to the site's root.</param>
    public static Address Media(string path)
    {
        const string articles = "input/articles/";
        const string input = "input/";
        return new("/media/" + path[(path.StartsWith(articles, StringComparison.Ordinal) ? articles.Length : input.Length)..]);
    }

    /// <summary><c>css/site.css</c> with the hash 1f2e3d4c is <c>/assets/css/site.1f2e3d4c.css</c>.</summary>
    public static Address Asset(string path, string hash)
    {
        var ending = System.IO.Path.GetExtension(path);
        return new($"/assets/{path[..^ending.Length]}.{hash}{ending}");
    }

    static Address Below(Address page, string name) => new($"{page.Path}{name}/");

    static string Four(int number) => number.ToString("D4", CultureInfo.InvariantCulture);

    static string Two(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
