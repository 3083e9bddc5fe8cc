using System.Collections.Immutable;
using System.Numerics;
using Generator.Model;

namespace Generator.Linking;

/// <summary>Finds for each article of a language the older ones that are likeliest to be about the same thing.</summary>
/// <remarks>
/// Topics and authors that two articles share count the more, the fewer articles had them until then. Only what was published before an
/// article is weighed and shown, so that a new story changes no older page; the newest of a topic stand on the topic's own page.
/// Weights are whole numbers: the order is the same on every machine, and of two alike the newer one comes first.
/// </remarks>
sealed class RelatedLinker
{
    const int Count = 3;

    /// <summary>So many of the newest articles of each topic and author are looked at: the work grows with the archive, not with its square.</summary>
    const int MaxCandidates = 40;

    readonly ImmutableArray<Article> _articles;
    readonly Dictionary<string, List<int>> _olderByKey = new(StringComparer.Ordinal);

    RelatedLinker(ImmutableArray<Article> articles) => _articles = articles;

    /// <param name="articles">Newest first.</param>
    /// <returns>One list for each article, best first.</returns>
    public static ImmutableArray<ImmutableArray<Article>> Link(ImmutableArray<Article> articles)
    {
        var linker = new RelatedLinker(articles);
        var related = new ImmutableArray<Article>[articles.Length];
        for (var i = articles.Length - 1; i >= 0; i--)
            related[i] = linker.Next(i);
        return [.. related];
    }

    ImmutableArray<Article> Next(int index)
    {
        var keys = GetKeys(_articles[index]).Distinct(StringComparer.Ordinal).ToList();
        var older = _articles.Length - 1 - index;
        var scores = new Dictionary<int, int>();
        foreach (var key in keys)
        {
            if (_olderByKey.TryGetValue(key, out var sharing))
                Add(scores, sharing, older);
            else
                _olderByKey.Add(key, sharing = []);
            sharing.Add(index);
        }
        return
        [
            .. scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key).Take(Count).Select(score => _articles[score.Key]),
        ];
    }

    static void Add(Dictionary<int, int> scores, List<int> sharing, int older)
    {
        var weight = 1 + BitOperations.Log2((uint)(older / sharing.Count));
        for (var i = Math.Max(0, sharing.Count - MaxCandidates); i < sharing.Count; i++)
            scores[sharing[i]] = scores.GetValueOrDefault(sharing[i]) + weight;
    }

    // A topic and a person may have the same key.
    static IEnumerable<string> GetKeys(Article article) =>
        article.Topics.Select(topic => "topic " + topic.Value).Concat(article.Authors.Select(author => "author " + author.Value));
}
