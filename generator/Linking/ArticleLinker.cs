using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Looks up once, for every article, what its page shows around it.</summary>
static class ArticleLinker
{
    public static Dictionary<Article, LinkedArticle> Link(
        ImmutableArray<Story> stories,
        ImmutableArray<Edition> editions,
        IReadOnlyDictionary<Article, Address> addresses,
        IReadOnlyDictionary<Article, LinkTarget> images,
        IReadOnlyDictionary<Article, Passages> passages)
    {
        var linked = new Dictionary<Article, LinkedArticle>(addresses.Count, ReferenceEqualityComparer.Instance);
        var storyByKey = stories.ToDictionary(story => story.Key, StringComparer.Ordinal);
        foreach (var edition in editions)
        {
            var topics = edition.Topics.ToDictionary(topic => topic.Topic.Key.Value, StringComparer.Ordinal);
            var people = edition.People.ToDictionary(person => person.Person.Key.Value, StringComparer.Ordinal);
            var months = edition.Archives.Select(GetMonths).ToList();
            var related = RelatedLinker.Link(edition.Articles);
            foreach (var article in edition.Withdrawn)
                linked.Add(article, new(storyByKey[article.StoryKey.Value], addresses[article], new(null, null), [], [], [], [], null, null, []));
            for (var i = 0; i < edition.Articles.Length; i++)
            {
                var article = edition.Articles[i];
                linked.Add(article, new(
                    storyByKey[article.StoryKey.Value],
                    addresses[article],
                    new(edition.Articles.ElementAtOrDefault(i + 1), edition.Articles.ElementAtOrDefault(i - 1)),
                    Find(article.Topics, topics),
                    Find(article.Authors, people),
                    Find(article.Translators, people),
                    [.. months.Select(month => month.GetValueOrDefault(article)).OfType<ArchiveMonth>()],
                    images.TryGetValue(article, out var image) ? image : null,
                    passages[article],
                    related[i]));
            }
        }
        return linked;
    }

    static Dictionary<Article, ArchiveMonth> GetMonths(Archive archive)
    {
        var months = new Dictionary<Article, ArchiveMonth>(ReferenceEqualityComparer.Instance);
        foreach (var month in archive.Years.SelectMany(year => year.Months))
        {
            foreach (var article in month.Articles)
                months.Add(article, month);
        }
        return months;
    }

    // Unknown keys are reported where listings are made.
    static ImmutableArray<T> Find<T>(ImmutableArray<Placed<string>> keys, Dictionary<string, T> known)
        where T : class =>
        [.. keys.Select(key => known.GetValueOrDefault(key.Value)).OfType<T>().Distinct(ReferenceEqualityComparer.Instance).Cast<T>()];
}
