using Generator.Linking;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>The root page, where a reader chooses a language.</summary>
static class Chooser
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        // The page belongs to all languages alike; its frame speaks the first one of site.yaml.
        var language = renderer.Site.Languages[0];
        yield return renderer.PlanPage(language, Routes.Chooser, "chooser", () =>
        {
            var choices = renderer.Site.Languages.Select(choice => new ChoiceView(
                Routes.Home(choice),
                LanguageView.Of(choice),
                renderer.Sites.Get(choice).Title,
                renderer.Sites.Get(choice).Description));
            var frame = renderer.Frames.Make(language, Routes.Chooser, null, null, []) with
            {
                DocumentTitle = string.Join(" · ", renderer.Site.Languages.Select(choice => renderer.Sites.Get(choice).Title)),
                Alternates = renderer.Frames.MakeHomeAlternates(),
                Feeds = [.. renderer.Site.Languages.SelectMany(choice => renderer.Frames.GetFeeds(choice))],
            };
            return new ChooserPageView(frame, [.. choices]);
        });
    }
}
