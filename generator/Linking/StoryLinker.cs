using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Joins the versions of each story, and finds which of them is the original.</summary>
static class StoryLinker
{
    /// <param name="articles">All of them, in order of path: what a draft says about its story holds too.</param>
    public static ImmutableArray<Story> Link(
        ImmutableArray<Article> articles, Func<Article, bool> isPublished, ImmutableArray<Language> languages, Diagnostics diagnostics)
    {
        var groups = articles.GroupBy(article => article.StoryKey.Value, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).ToList();
        var stories = ImmutableArray.CreateBuilder<Story>(groups.Count);
        foreach (var group in groups)
        {
            var versions = JoinVersions(group.Key, group, languages, diagnostics);
            ReportLoneReference(versions, groups, diagnostics);
            var original = OriginalFinder.Find(group.Key, versions, languages, diagnostics);
            ImmutableArray<Article> published = [.. versions.Where(isPublished)];
            if (published.Length > 0)
                stories.Add(new(group.Key, published, original is not null && isPublished(original) ? original : null));
        }
        return stories.ToImmutable();
    }

    static ImmutableArray<Article> JoinVersions(string key, IEnumerable<Article> articles, ImmutableArray<Language> languages, Diagnostics diagnostics)
    {
        var versions = new Article?[languages.Length];
        foreach (var article in articles)
        {
            ref var version = ref versions[languages.IndexOf(article.Language)];
            if (version is null)
                version = article;
            else
                diagnostics.Add(Errors.StoryLanguageTwice(article.StoryKey.Place, key, article.Language.Code, version.Source.Path));
        }
        return [.. versions.OfType<Article>()];
    }

    // A version that names a story of its own choosing means to join something: alone there it is a slip of the pen.
    static void ReportLoneReference(ImmutableArray<Article> versions, List<IGrouping<string, Article>> groups, Diagnostics diagnostics)
    {
        if (versions is [var only] && !only.Folder.EndsWith("/" + only.StoryKey.Value, StringComparison.Ordinal))
            diagnostics.Add(Errors.StoryUnknown(only.StoryKey, groups.Select(group => group.Key).Where(key => !string.Equals(key, only.StoryKey.Value, StringComparison.Ordinal))));
    }
}
