using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;

namespace Generator.Rendering;

/// <summary>Where an article comes from, said in its own language: its original, its source, the machine that translated it.</summary>
sealed class CreditViews(LinkedSite site)
{
    /// <summary>The version this one was made from, otherwise the foreign language of its source; null for an original.</summary>
    public OriginalView? FindOriginal(Article article)
    {
        var story = site.GetStory(article);
        if (story.FindOriginalOf(article) is { } original)
        {
            var version = new VersionView(site.GetAddress(original), LanguageView.Of(original.Language), Exists: true, original.Language.MarkUp(original.Title.Value));
            return new(GetName(original.Language.Code, article.Language), version, story.GetModified(original) is { } modified ? DateView.Of(modified) : null);
        }
        return article.Credit?.Language is { } code && !string.Equals(code, article.Language.Code, StringComparison.Ordinal)
            ? new(GetName(code, article.Language), null, null)
            : null;
    }

    public static SourceView? FindSource(Article article) => article.Credit is { } credit
        ? new SourceView(
            credit.Name.Value,
            credit.Url?.Value,
            credit.Author,
            credit.Published is { } published ? DateView.Of(published) : null,
            credit.Licence,
            article.Language.MarkUp(credit.Permission),
            credit.Archived?.Value)
        : null;

    public string? FindMachineLabel(Article article) => article.Translation is { Kind: not TranslationKind.Human } translation
        ? MachineLabel.Make(article.Language, translation.Tool, FindReviewer(article))
        : null;

    /// <summary>The name of who went over a machine's translation.</summary>
    public string? FindReviewer(Article article) => article.Translation?.Reviewer is { } reviewer
        ? site.FindPerson(reviewer.Value)?.Name.Find(article.Language) ?? reviewer.Value
        : null;

    // A language the theme has no name for is called by its own, and one nobody knows by its code.
    string GetName(string code, Language language) =>
        language.FindWord("language-name." + code)
        ?? site.Languages.FirstOrDefault(other => string.Equals(other.Code, code, StringComparison.Ordinal))?.Name
        ?? code;
}
