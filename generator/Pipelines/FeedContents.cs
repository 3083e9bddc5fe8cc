using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>What Atom and JSON Feed say alike of an article: its permanent id, its last change, its text and under which terms it stands here.</summary>
static class FeedContents
{
    // RFC 4151: made of the site's own host and of names that no change of address touches; a preview on another host has the same ids.
    public static string GetId(LinkedSite site, string specific) => $"tag:{new Uri(site.Config.BaseUrl).Host},2000:{specific}";

    // A folder may be named with blanks and question marks, an id is a URI.
    public static string GetId(LinkedSite site, Article article) =>
        GetId(site, $"{Address.Encode(article.StoryKey.Value)}/{article.Language.Code}");

    public static PublicationTime GetUpdated(LinkedSite site, Article article) => site.GetStory(article).GetModified(article) ?? article.Date.Value;

    /// <summary>The permission and licence of what comes from elsewhere; null when neither is known.</summary>
    public static string? FindRights(SourceCredit credit, Language language)
    {
        var terms = new[] { credit.Permission, credit.Licence }.OfType<string>().ToList();
        return terms.Count == 0 ? null : language.MarkPlainText(string.Join(" · ", terms));
    }

    /// <summary>The full text as HTML that knows its language and direction wherever a reader shows it.</summary>
    public static string MakeHtml(SiteRenderer renderer, Article article)
    {
        // Wherever the text goes, it says first that a machine translated it, and last what was put right in it.
        var label = renderer.Credits.FindMachineLabel(article, address => address.ToAbsolute(renderer.Site.BaseUrl)) is { } text ? $"<p><em>{text.Text}</em></p>\n" : "";
        var language = article.Language;
        return $"<div lang=\"{language.Code}\" dir=\"{language.Direction.ToHtml()}\">\n{label}{renderer.Bodies.RenderAbsolute(article.Body)}{string.Concat(MakeCorrections(renderer, article))}</div>";
    }

    static IEnumerable<string> MakeCorrections(SiteRenderer renderer, Article article) =>
        from shown in renderer.Site.GetStory(article).GetCorrections(article)
        select $"<p>{renderer.MakeCorrectionNote(article.Language, ArticleViews.MakeCorrection(shown))}</p>\n";
}
