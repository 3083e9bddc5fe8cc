using System.Collections.Immutable;
using Generator.Linking;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>The index of topics, and each topic's articles.</summary>
static class Topics
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        foreach (var edition in renderer.Site.Editions)
        {
            var language = edition.Language;
            yield return renderer.PlanPage(language, Routes.Topics(language), "topics", () => MakeIndex(renderer, edition));
            foreach (var topic in edition.Topics)
            {
                foreach (var file in Plan(renderer, topic))
                    yield return file;
            }
        }
    }

    static TopicsPageView MakeIndex(SiteRenderer renderer, Edition edition)
    {
        var language = edition.Language;
        ImmutableArray<TopicView> topics = [.. edition.Topics.Select(ItemViews.Get)];
        return new TopicsPageView(
            renderer.Frames.Make(language, Routes.Topics(language), renderer.GetWord(language, "topics"), null, renderer.GetVersions(language, Routes.Topics)),
            topics,
            LetterViews.Make(language, topics, topic => topic.Name));
    }

    static IEnumerable<PlannedFile> Plan(SiteRenderer renderer, TopicListing topic) => Listings.Plan(
        renderer,
        topic.Language,
        "topic",
        new LinkView(topic.Address, topic.Name),
        topic.Topic.Description.Find(topic.Language),
        topic.Articles,
        () => renderer.Site.GetCounterparts(topic),
        (frame, listing) => new TopicPageView(frame, ItemViews.Get(topic), listing));
}
