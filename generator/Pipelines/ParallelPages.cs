using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>For every version of a story, and every other version, a page that shows both side by side.</summary>
/// <remarks>Search engines are not to keep them: each version has a page of its own, and a page in two languages is in none.</remarks>
static class ParallelPages
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer) =>
        from edition in renderer.Site.Editions
        from article in edition.Articles
        from text in renderer.Site.GetParallels(article)
        select renderer.PlanPage(edition.Language, text.Address, "parallel", () => Make(renderer, text));

    static ParallelPageView Make(SiteRenderer renderer, ParallelText text) => new(
        renderer.Frames.MakeHidden(
            text.Version.Language,
            text.Address,
            $"{text.Version.Title.Value} ({text.Version.Language.Name} · {text.Other.Language.Name})",
            ItemViews.MakeVersions(renderer.Site.GetCounterparts(text), language => renderer.Site.GetStory(text.Version).Find(language)?.Title.Value)),
        MakeText(renderer, text.Version, text.Address),
        MakeText(renderer, text.Other, text.Address),
        renderer.MakeRows(text));

    static ParallelTextView MakeText(SiteRenderer renderer, Article article, Address page) => new(
        renderer.Site.GetAddress(article),
        LanguageView.Of(article.Language),
        article.Language.MarkUp(article.Title.Value),
        renderer.Credits.FindMachineLabel(article, target => renderer.GetHref(page, target)));
}
