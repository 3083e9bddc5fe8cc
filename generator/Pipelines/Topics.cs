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
            var title = renderer.GetWord(language, "topics");
            yield return renderer.PlanPage(language, Routes.Topics(language), "topics", () => new TopicsPageView(
                renderer.Frames.Make(language, Routes.Topics(language), title, null, renderer.GetVersions(language, Routes.Topics)),
                [.. edition.Topics.Select(ItemViews.Get)]));
            foreach (var topic in edition.Topics)
            {
                foreach (var file in Plan(renderer, topic))
                    yield return file;
            }
        }
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
