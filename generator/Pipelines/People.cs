using System.Collections.Immutable;
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
            yield return renderer.PlanPage(language, Routes.People(language), "people", () => MakeIndex(renderer, edition));
            foreach (var person in edition.People)
            {
                foreach (var file in Plan(renderer, person))
                    yield return file;
            }
        }
    }

    static PeoplePageView MakeIndex(SiteRenderer renderer, Edition edition)
    {
        var language = edition.Language;
        ImmutableArray<PersonView> people = [.. edition.People.Select(ItemViews.Get)];
        return new PeoplePageView(
            renderer.Frames.Make(language, Routes.People(language), renderer.GetWord(language, "people"), null, renderer.GetVersions(language, Routes.People)),
            people,
            LetterViews.Make(language, people, person => person.Name));
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
