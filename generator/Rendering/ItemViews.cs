using System.Collections.Concurrent;
using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>Articles, topics and people as they stand in lists and bylines; each is made once and shared by all pages.</summary>
sealed class ItemViews(LinkedSite site, ImageSizes sizes, SmallerCopies copies)
{
    readonly ConcurrentDictionary<Article, ItemView> _items = new(ReferenceEqualityComparer.Instance);

    public ItemView Get(Article article) => _items.GetOrAdd(article, Make);

    public ImmutableArray<ItemView> Get(IEnumerable<Article> articles) => [.. articles.Select(Get)];

    public static TopicView Get(TopicListing topic) =>
        new(topic.Address, topic.Name, topic.Language.MarkUp(topic.Topic.Description.Find(topic.Language)), topic.Articles.Length);

    public static PersonView Get(PersonListing person) =>
        new(
            person.Address,
            person.Name,
            person.Language.MarkUp(person.Person.Role.Find(person.Language)),
            person.Language.MarkUp(person.Person.About.Find(person.Language)),
            [.. person.OtherNames.Select(other => new Markup(person.Language.Isolate(other.Text.Value, other.Language)))],
            person.Articles.Length);

    /// <summary>The other languages' versions of an article, or the nearest pages where there are none.</summary>
    public ImmutableArray<VersionView> GetVersions(Article article)
    {
        var story = site.GetStory(article);
        return MakeVersions(site.GetCounterparts(article), language => story.Find(language)?.Title.Value);
    }

    public static ImmutableArray<VersionView> MakeVersions(ImmutableArray<Counterpart> counterparts, Func<Language, string?>? findTitle = null) =>
        [.. counterparts.Select(other => new VersionView(
            other.Address,
            LanguageView.Of(other.Language),
            other.IsSame,
            other.IsWithdrawn,
            other.Language.MarkUp(findTitle?.Invoke(other.Language) ?? other.Language.Name)))];

    public ImageView? FindImage(Article article) => article.Image is { } image && site.FindImage(article)?.Address is { } address
        ? new ImageView(
            address,
            image.Alt,
            article.Language.MarkUp(image.Caption),
            article.Language.MarkUp(image.Credit),
            sizes.Find(address)?.Width,
            sizes.Find(address)?.Height,
            copies.FindSet(address))
        : null;

    ItemView Make(Article article) => new(
        site.GetAddress(article),
        article.Language.MarkUp(article.Title.Value),
        article.Language.MarkUp(article.Kicker),
        article.Language.MarkUp(article.Summary?.Value),
        ArticleViews.GetKind(article),
        article.Date.Value.Date,
        DateView.FormatDatetime(article.Date.Value),
        FindImage(article),
        [.. GetVersions(article).Where(version => version.Exists)]);
}
