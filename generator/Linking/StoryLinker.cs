using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Joins the versions of each story, and finds which of them is the original.</summary>
sealed class StoryLinker(Library library, Func<Article, bool> isPublished, Diagnostics diagnostics)
{
    readonly OriginalFinder _originals = new(library, diagnostics);
    readonly FreshnessCheck _freshness = new(diagnostics);

    /// <returns>Stories with a published version, by key. What a draft says about its story holds too.</returns>
    public ImmutableArray<Story> Link()
    {
        var groups = library.Articles
            .GroupBy(article => article.StoryKey.Value, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToList();
        var stories = ImmutableArray.CreateBuilder<Story>(groups.Count);
        foreach (var group in groups)
        {
            var versions = JoinVersions(group.Key, group);
            var original = _originals.Find(group.Key, versions, isWhole: !IsLoneReference(versions, groups));
            _freshness.Check(new(group.Key, versions, original));
            ImmutableArray<Article> published = [.. versions.Where(isPublished)];
            ImmutableArray<Article> standing = [.. published.Where(version => version.Withdrawn is null)];
            if (published.Length > 0)
                stories.Add(new(group.Key, standing, standing.FirstOrDefault(version => ReferenceEquals(version, original)))
                {
                    Withdrawn = [.. published.Where(version => version.Withdrawn is not null)],
                });
        }
        return stories.ToImmutable();
    }

    ImmutableArray<Article> JoinVersions(string key, IEnumerable<Article> articles)
    {
        var versions = new Article?[library.Config.Languages.Length];
        // Of two in one language the one that was not there first is the mistake: it names the story.
        foreach (var article in articles.OrderBy(article => !IsAtHome(article)))
        {
            ref var version = ref versions[library.Config.Languages.IndexOf(article.Language)];
            if (version is null)
                version = article;
            else
                diagnostics.Add(Errors.StoryLanguageTwice(article.StoryKey.Place, key, article.Language.Code, version.Source.Path));
        }
        return [.. versions.OfType<Article>()];
    }

    // A version that names a story of its own choosing means to join something: alone there it is a slip of the pen, which is then reported.
    bool IsLoneReference(ImmutableArray<Article> versions, List<IGrouping<string, Article>> groups)
    {
        if (versions is not [var only] || IsAtHome(only))
            return false;
        var folder = $"input/articles/{only.StoryKey.Value}/";
        if (library.Unread.Any(path => path.StartsWith(folder, StringComparison.Ordinal)))
            return false;
        var others = groups.Select(group => group.Key).Where(key => !string.Equals(key, only.StoryKey.Value, StringComparison.Ordinal));
        diagnostics.Add(Errors.StoryUnknown(only.StoryKey, others));
        return true;
    }

    // In the folder that gives the story its name.
    static bool IsAtHome(Article version) => version.Folder.EndsWith("/" + version.StoryKey.Value, StringComparison.Ordinal);
}
