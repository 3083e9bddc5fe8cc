using System.Collections.Immutable;
using Generator.Linking;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>A home page a language: the newest story, the next newest, and the newest of each topic.</summary>
static class Home
{
    const int NewestCount = 9;
    const int TopicItems = 4;

    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        renderer.Site.Editions.Select(edition => renderer.PlanPage(
            edition.Language, Routes.Home(edition.Language), "home", () => Make(renderer, edition)));

    static HomePageView Make(SiteRenderer renderer, Edition edition)
    {
        var frame = renderer.Frames.Make(
            edition.Language, Routes.Home(edition.Language), null, null, renderer.GetVersions(edition.Language, Routes.Home));
        return new HomePageView(
            frame,
            edition.Articles.IsEmpty ? null : renderer.Items.Get(edition.Articles[0]),
            renderer.Items.Get(edition.Articles.Skip(1).Take(NewestCount)),
            [.. edition.Topics.Select(topic => new TopicGroupView(ItemViews.Get(topic), renderer.Items.Get(topic.Articles.Take(TopicItems))))]);
    }
}
