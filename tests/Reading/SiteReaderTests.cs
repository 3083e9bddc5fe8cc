using Generator.Model;
using Generator.Text;

namespace Tests.Reading;

public sealed class SiteReaderTests
{
    const string Head = "---\ntitle: Titel\ndate: 2025-08-16\n---\n";

    [Fact]
    public void Articles_come_in_order_of_path_and_know_their_story_folder_and_language()
    {
        using var site = new TemporarySite(
            ("input/articles/2025/08/b/fa.md", Head), ("input/articles/2025/08/b/de.md", Head), ("input/articles/2024/01/z/de.md", Head));

        var articles = site.Read().Articles;

        Assert.Equal(
            ["2024/01/z de input/articles/2024/01/z", "2025/08/b de input/articles/2025/08/b", "2025/08/b fa input/articles/2025/08/b"],
            articles.Select(article => $"{article.StoryKey.Value} {article.Language.Code} {article.Folder}"));
        Assert.Empty(site.Messages);
    }

    [Fact]
    public void A_version_takes_from_its_story_what_it_does_not_say_itself()
    {
        using var site = new TemporarySite(
            ("input/articles/2025/08/x/story.yaml",
                "date: 2025-08-15\nkind: analysis\ntopics: [science]\nimage: { src: a.svg, alt: { fa: می‌شود, de: Karte }, credit: { de: dpa } }"),
            ("input/articles/2025/08/x/de.md", "---\ntitle: Titel\n---\n"),
            ("input/articles/2025/08/x/fa.md",
                "---\ntitle: می‌شود\ndate: 2025-08-16\nkind: news\ntopics: [politics]\nimage: { src: b.svg, caption: شرح }\n---\n"));

        var (de, fa) = site.Read().Articles is [var first, var second] ? (first, second) : throw new InvalidOperationException();

        Assert.Equal(("2025-08-15", ArticleKind.Analysis, "science"), (Show(de), de.Kind, de.Topics.Single().Value));
        Assert.Equal(("2025-08-16", ArticleKind.News, "politics"), (Show(fa), fa.Kind, fa.Topics.Single().Value));
        Assert.Equal(("a.svg", "Karte", null, "dpa"), (de.Image?.Source.Value, de.Image?.Alt, de.Image?.Caption, de.Image?.Credit));
        Assert.Equal(("b.svg", "می‌شود", "شرح", null), (fa.Image?.Source.Value, fa.Image?.Alt, fa.Image?.Caption, fa.Image?.Credit));
        Assert.Equal("input/articles/2025/08/x/story.yaml(1,7)", de.Date.Place.ToString());
        Assert.Empty(site.Messages);
    }

    [Fact]
    public void A_version_may_say_that_it_is_the_original_or_which_one_is()
    {
        using var site = new TemporarySite(
            ("input/articles/a/fa.md", Head.Replace("---\n", "---\noriginal: true\n", StringComparison.Ordinal)[..^"original: true\n".Length]),
            ("input/articles/b/fa.md", "---\ntitle: a\ndate: 2025-08-16\noriginal: de\n---\n"),
            ("input/articles/c/fa.md", "---\ntitle: a\ndate: 2025-08-16\noriginal: false\n---\n"));

        Assert.Equal(["fa", "de", null], site.Read().Articles.Select(article => article.Original?.Value));
    }

    [Fact]
    public void A_time_without_an_offset_is_the_publishers_and_a_written_offset_is_kept()
    {
        using var site = new TemporarySite(
            ("input/articles/a/de.md", "---\ntitle: a\ndate: 2025-08-16\n---\n"),
            ("input/articles/b/de.md", "---\ntitle: a\ndate: 2025-01-16T09:30\n---\n"),
            ("input/articles/c/de.md", "---\ntitle: a\ndate: 2025-08-16T23:30:01+03:30\n---\n"),
            ("input/articles/d/de.md", "---\ntitle: a\ndate: 2025-08-16T23:30Z\n---\n"));

        Assert.Equal(
            ["2025-08-16T00:00:00+02:00 day", "2025-01-16T09:30:00+01:00 time", "2025-08-16T23:30:01+03:30 time", "2025-08-16T23:30:00+00:00 time"],
            site.Read().Articles.Select(article => article.Date.Value).Select(time =>
                $"{time.Instant.ToString("yyyy-MM-ddTHH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture)} {(time.HasTime ? "time" : "day")}"));
    }

    [Fact]
    public void Files_that_are_not_content_are_media_or_static()
    {
        using var site = new TemporarySite(
            ("input/articles/2025/08/x/de.md", Head), ("input/articles/2025/08/x/karte.svg", "<svg/>"), ("input/pages/about/team.jpg", ""),
            ("input/static/.well-known/security.txt", ""), ("input/static/robots.txt", ""), ("input/static/.gitkeep", ""));

        var library = site.Read();

        Assert.Equal(["input/articles/2025/08/x/karte.svg", "input/pages/about/team.jpg"], library.Media.Keys);
        Assert.Equal([".well-known/security.txt", "robots.txt"], library.Static.Keys);
    }

    [Fact]
    public void A_theme_has_templates_assets_and_words_that_become_the_languages()
    {
        using var site = new TemporarySite(
            ("themes/bare/layouts/article.sbn-html", "a"), ("themes/bare/feed.sbn-xml", "b"), ("themes/bare/assets/css/site.css", "c"),
            ("themes/bare/README.md", "d"), ("themes/bare/words/de.yaml", "home: Anfang"), ("themes/bare/words/fa.yaml", "home: آغاز"),
            ("input/data/words/de.yaml", "home: Los"));

        var library = site.Read(options => options with { Theme = "bare" });

        Assert.Superset(new HashSet<string> { "feed.sbn-xml", "layouts/article.sbn-html" }, library.Theme.Templates.Keys.ToHashSet());
        Assert.Equal(["css/site.css"], library.Theme.Assets.Keys);
        Assert.Equal(["آغاز", "Los"], library.Config.Languages.Select(language => language.FindWord("home")));
    }

    [Fact]
    public void The_command_line_chooses_the_theme_and_the_sites_own_address_stays()
    {
        using var site = new TemporarySite(("themes/other/theme.yaml", "name: Other"));

        var library = site.Read(options => options with { Theme = "other", BaseUrl = "https://preview.example/x/" });

        Assert.Equal(("other", "https://news.example"), (library.Theme.Name, library.Config.BaseUrl));
    }

    [Fact]
    public void Files_with_mistakes_are_named_so_that_links_to_them_are_not_called_broken()
    {
        using var site = new TemporarySite(
            ("input/articles/2025/08/x/de.md", "---\ntitle: Titel\n---\n"), ("input/articles/2025/08/x/fa.md", Head), ("input/pages/about/de.md", "kein Kopf"));

        var library = site.Read();

        Assert.Equal(["input/articles/2025/08/x/de.md", "input/pages/about/de.md"], library.Unread.Order(StringComparer.Ordinal));
        Assert.Single(library.Articles);
    }

    static string Show(Article article) => IsoDay.Format(article.Date.Value.Date);
}
