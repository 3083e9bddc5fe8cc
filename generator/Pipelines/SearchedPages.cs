using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;
using Generator.Rendering.Views;
using Generator.Searching;

namespace Generator.Pipelines;

/// <summary>What can be searched for in a language: its articles, topics, people and standing pages, each with the texts it is found by.</summary>
static class SearchedPages
{
    // What a word counts for; in a body it counts for up to four.
    const int Title = 12;
    const int Name = 6;
    const int Summary = 4;
    const int OtherName = 2;

    // Of pages that are equal otherwise those without a date come last.
    static readonly DateOnly NoDay = DateOnly.MinValue;

    public static IEnumerable<SearchedPage> Get(SiteRenderer renderer, Edition edition) =>
    [
        .. edition.Articles.Select(article => Get(renderer, article)),
        .. edition.Topics.Select(Get),
        .. edition.People.Select(Get),
        .. edition.Pages.Select(page => Get(renderer, page)),
    ];

    /// <summary>Names that stand for each other: a page that has one of a list is found by all of it.</summary>
    public static IEnumerable<ImmutableArray<string>> GetNames(LinkedSite site)
    {
        foreach (var name in site.Names.All.Where(name => name.Kind != NameKind.Topic))
        {
            ImmutableArray<string> forms = [.. name.Forms.Select(form => form.Text.Value)];
            if (name.Kind != NameKind.Person)
            {
                yield return forms;
                continue;
            }
            // Texts call people by their last names, which others may bear: those stand for each other alone.
            yield return forms.RemoveAll(form => !form.Contains(' ', StringComparison.Ordinal));
            yield return [.. forms.Select(form => form[(form.LastIndexOf(' ') + 1)..])];
        }
    }

    static SearchedPage Get(SiteRenderer renderer, Article article)
    {
        var site = renderer.Site;
        return new(
            new(site.GetAddress(article).Path, article.Date.Value.Date,
            [
                new(article.Title.Value, Title),
                new(article.Kicker ?? "", Name),
                .. site.GetTopics(article).SelectMany(topic => GetNames(topic.Name, topic.OtherNames)),
                .. site.GetAuthors(article).Concat(site.GetTranslators(article)).SelectMany(person => GetNames(person.Name, person.OtherNames)),
                new(article.Summary?.Value ?? "", Summary),
                new(article.Body.Text, IndexedText.Body),
            ]),
            frame => new(frame, renderer.Items.Get(article), null));
    }

    static IEnumerable<IndexedText> GetNames(string name, IEnumerable<NameForm> others) =>
        others.Select(other => new IndexedText(other.Text.Value, OtherName)).Prepend(new(name, Name));

    static SearchedPage Get(TopicListing topic) => Make(
        topic.Address, "topic", topic.Language, topic.Name, topic.OtherNames, topic.Topic.Description.Find(topic.Language));

    static SearchedPage Get(PersonListing person) => Make(
        person.Address, "person", person.Language, person.Name, person.OtherNames, person.Person.Role.Find(person.Language));

    static SearchedPage Get(SiteRenderer renderer, StandingPage page) => Make(
        renderer.Site.GetAddress(page), "page", page.Language, page.Title.Value, [], page.Summary, page.Body.Text);

    static SearchedPage Make(
        Address address, string kind, Language language, string title, IEnumerable<NameForm> otherNames, string? summary, string body = "") => new(
        new(address.Path, NoDay,
        [
            new(title, Title),
            .. otherNames.Select(other => new IndexedText(other.Text.Value, Name)),
            new(summary ?? "", Summary),
            new(body, IndexedText.Body),
        ]),
        frame => new(frame, null, new(address, kind, language.MarkUp(title), language.MarkUp(summary))));
}
