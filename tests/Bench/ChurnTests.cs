using Bench.Archive;
using Generator;
using Generator.Linking;
using Generator.Model;

namespace Tests.Bench;

/// <summary>What one story more may change in an archive that stands: the churn budget.</summary>
public sealed class ChurnTests : IDisposable
{
    const int Stories = 500;

    readonly string _root = Directory.CreateTempSubdirectory("churn").FullName;

    [Fact]
    public void One_bilingual_story_more_changes_exactly_the_pages_that_name_it()
    {
        Corpus.Write(_root, Stories, Path.Join(Repository.Root, "themes"), "archive");
        var options = new BuildOptions(_root, Path.Join(_root, "output"), new(2026, 1, 2, 0, 0, 0, TimeSpan.Zero));
        var first = Build.Run(options);
        Assert.Empty(first.Diagnostics);
        Assert.All(first.Written!.Written, file => Assert.Equal("new", file.Reason));

        Corpus.Add(_root, Stories);
        var more = Build.Run(options);

        Assert.Empty(more.Diagnostics);
        Assert.Empty(more.Written!.Removed);
        // Keys begin with year and month.
        var story = more.Site!.Stories[^1];
        var expected = story.Versions.SelectMany(version => GetFiles(more.Site, version)).Append(Routes.SitemapIndex).Select(address => address.OutputPath)
            .Concat(story.Versions.SelectMany(version => GetSearchFiles(options.Output, more.Site, version)));
        Assert.Equal(expected.Distinct().Order(StringComparer.Ordinal), more.Written.Written.Select(file => file.Path));
        Assert.Equal(
            story.Versions.Select(version => more.Site.GetAddress(version).OutputPath).Order(StringComparer.Ordinal),
            more.Written.Written.Where(file => file is { IsNew: true, Pipeline: "Articles" }).Select(file => file.Path));
    }

    public void Dispose() => Directory.Delete(_root, true);

    static IEnumerable<Address> GetFiles(LinkedSite site, Article article)
    {
        var language = article.Language;
        var home = Routes.Home(language);
        var size = site.Config.PageSize;
        var topics = site.GetTopics(article).SelectMany(topic => GetList(topic.Address, topic.Articles.Length, size));
        var people = site.GetAuthors(article).SelectMany(person => GetList(person.Address, person.Articles.Length, size));
        var archives = site.In(language).Archives.SelectMany(archive => GetMonths(archive, article));
        return
        [
            site.GetAddress(article), Routes.BibTex(site.GetAddress(article)), Routes.Ris(site.GetAddress(article)), .. site.GetParallels(article).Select(text => text.Address), site.GetAddress(site.GetNeighbours(article).Older!),
            home, Routes.Feed(home), Routes.JsonFeed(home),
            Routes.Topics(language), Routes.People(language), .. topics, .. people, .. archives,
            Routes.Sitemap(language, article.Date.Value.Date.Year),
        ];
    }

    // The head, which counts the pages, the file that has the page, and those of its words: they hold its id.
    static IEnumerable<string> GetSearchFiles(string output, LinkedSite site, Article article)
    {
        var path = site.GetAddress(article).Path;
        var files = Directory.EnumerateFiles(Path.Join(output, Routes.Search(article.Language).Path), "*.json").ToDictionary(file => file, File.ReadAllText);
        var pages = files.Single(file => file.Value.Contains($"\"{path}\"", StringComparison.Ordinal));
        var id = pages.Value[..pages.Value.IndexOf($":[\"{path}\"", StringComparison.Ordinal)].Split('"')[^2];
        return files.Where(file => file.Value.Contains(id, StringComparison.Ordinal) || Path.GetFileName(file.Key) == "index.json")
            .Select(file => Path.GetRelativePath(output, file.Key));
    }

    // The front, its feeds, and a numbered page when the front had grown to two pages' worth.
    static IEnumerable<Address> GetList(Address front, int count, int size) =>
    [
        front, Routes.Feed(front), Routes.JsonFeed(front),
        .. count % size == 0 && count > size ? [Routes.ListingPage(front, count / size - 1)] : Array.Empty<Address>(),
    ];

    // The months that the story stands in; one that begins with it is linked from the month before, and stands in the sitemap.
    static IEnumerable<Address> GetMonths(Archive archive, Article article)
    {
        var months = archive.Years.SelectMany(year => year.Months).ToList();
        var month = months.Single(month => month.Articles.Contains(article, ReferenceEqualityComparer.Instance));
        var before = months[months.IndexOf(month) + 1];
        ArchiveMonth[] changed = month.Articles.Length == 1 ? [month, before] : [month];
        return
        [
            archive.Address, archive.FindYear(month.Year)!.Address, .. changed.Select(each => each.Address),
            .. changed.Length > 1 ? [Routes.Sitemap(archive.Language)] : Array.Empty<Address>(),
            .. archive.Calendar == Generator.Languages.Calendar.Gregorian ? changed.Select(each => Routes.Feed(each.Address)) : [],
        ];
    }
}
