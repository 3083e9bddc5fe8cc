using Generator.Linking;
using Generator.Rendering;
using Generator.Rendering.Views;

namespace Generator.Pipelines;

/// <summary>The index of authors and translators, and each person's articles.</summary>
static class People
{
    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        foreach (var edition in renderer.Site.Editions)
        {
            var language = edition.Language;
            var title = renderer.GetWord(language, "people");
            yield return renderer.PlanPage(language, Routes.People(language), "people", () => new PeoplePageView(
                renderer.Frames.Make(language, Routes.People(language), title, null, renderer.GetVersions(language, Routes.People)),
                [.. edition.People.Select(ItemViews.Get)]));
            foreach (var person in edition.People)
            {
                foreach (var file in Plan(renderer, person))
                    yield return file;
            }
        }
    }

    static IEnumerable<PlannedFile> Plan(SiteRenderer renderer, PersonListing person) => Listings.Plan(
        renderer,
        person.Language,
        "person",
        new LinkView(person.Address, person.Name),
        person.Person.About.Find(person.Language),
        person.Articles,
        () => renderer.Site.GetCounterparts(person),
        (frame, listing) => new PersonPageView(frame, ItemViews.Get(person), listing));
}
