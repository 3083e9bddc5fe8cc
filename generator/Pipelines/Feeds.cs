using System.Collections.Immutable;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>The newest articles of each language, topic and person in full text, and each language's months for readers who want all.</summary>
static class Feeds
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        var former = renderer.Site.Redirects.Where(redirect => redirect.IsListing).ToLookup(redirect => redirect.To, redirect => redirect.From);
        foreach (var edition in renderer.Site.Editions)
        {
            var main = MakeMain(renderer, edition);
            var listings = edition.Topics.Select(topic => Make(renderer, topic)).Concat(edition.People.Select(person => Make(renderer, person)));
            foreach (var feed in listings.Prepend(main))
            {
                // Where a host knows no redirects, subscribers of a former address get the same feed, which says where it is now.
                foreach (var page in former[feed.Page].Prepend(feed.Page))
                {
                    yield return AtomFeed.Plan(renderer, feed, page);
                    yield return JsonFeed.Plan(renderer, feed, page);
                }
            }
            foreach (var month in MakeMonths(main, edition))
                yield return AtomFeed.Plan(renderer, month, month.Page);
        }
    }

    static Feed MakeMain(SiteRenderer renderer, Edition edition)
    {
        var language = edition.Language;
        var view = renderer.Sites.Get(language);
        var id = FeedContents.GetId(renderer.Site, language.Code);
        var newest = edition.GregorianArchive.Years.FirstOrDefault()?.Months[0].Address;
        return new Feed(language, view.Title, view.Description, Routes.Home(language), id, GetNewest(renderer, edition.Articles)) { Previous = newest };
    }

    // A key of data/topics.yaml outlives the topic's name and address; no story's id has a question mark.
    static Feed Make(SiteRenderer renderer, TopicListing topic) => new(
        topic.Language,
        renderer.Frames.MakeFeedTitle(topic.Language, topic.Name),
        topic.Topic.Description.Find(topic.Language) ?? "",
        topic.Address,
        FeedContents.GetId(renderer.Site, $"{topic.Language.Code}?topic={Address.Encode(topic.Topic.Key.Value)}"),
        GetNewest(renderer, topic.Articles));

    static Feed Make(SiteRenderer renderer, PersonListing person) => new(
        person.Language,
        renderer.Frames.MakeFeedTitle(person.Language, person.Name),
        person.Person.About.Find(person.Language) ?? "",
        person.Address,
        FeedContents.GetId(renderer.Site, $"{person.Language.Code}?person={Address.Encode(person.Person.Key.Value)}"),
        GetNewest(renderer, person.Articles));

    // A month closes when a later one begins, not by the clock: then it gets its next-archive, and its bytes stay.
    // The newest has a document too, so that nothing is lost between it and the feed, but does not say it is an archive yet.
    static IEnumerable<Feed> MakeMonths(Feed main, Edition edition)
    {
        ArchiveMonth[] months = [.. edition.GregorianArchive.Years.SelectMany(year => year.Months)];
        for (var i = 0; i < months.Length; i++)
        {
            yield return main with
            {
                Page = months[i].Address,
                Articles = months[i].Articles,
                IsClosed = i > 0,
                Current = main.Page,
                Previous = i + 1 < months.Length ? months[i + 1].Address : null,
                Next = i > 0 ? months[i - 1].Address : null,
            };
        }
    }

    static ImmutableArray<Article> GetNewest(SiteRenderer renderer, ImmutableArray<Article> articles) =>
        [.. articles.Take(renderer.Site.Config.FeedSize)];
}
