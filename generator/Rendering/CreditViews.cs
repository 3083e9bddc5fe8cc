using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>Where an article comes from, said in its own language: its original, its source, the machine that translated it.</summary>
sealed class CreditViews(LinkedSite site)
{
    /// <summary>The version this one was made from, otherwise the language it was made from; null for an original.</summary>
    public OriginalView? FindOriginal(Article article)
    {
        var story = site.GetStory(article);
        if (story.FindOriginalOf(article) is { } original)
        {
            var version = new VersionView(site.GetAddress(original), LanguageView.Of(original.Language), Exists: true, IsWithdrawn: false, original.Language.MarkUp(original.Title.Value));
            return new(GetName(original.Language.Code, article.Language), version, story.GetModified(original) is { } modified ? DateView.Of(modified) : null);
        }
        // A withdrawn original is named all the same, as is the language of a text from elsewhere.
        return (article.Translation?.From.Value ?? article.Credit?.Language) is { } code && !string.Equals(code, article.Language.Code, StringComparison.Ordinal)
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

    public string? FindMachineLabel(Article article) => FindLabel(article)?.ToText(FindReviewer(article)?.Name);

    /// <summary>The label as readers see it, with a link to the reviewer's page.</summary>
    public Markup? FindMachineLabel(Article article, Func<Address, string> getHref)
    {
        if (FindLabel(article) is not { } label)
            return null;
        var language = article.Language;
        return new(label.End is { } end && FindReviewer(article) is { } reviewer
            ? language.ToHtml(label.Start) + reviewer.ToHtml(getHref) + language.ToHtml(end)
            : language.ToHtml(label.Start));
    }

    /// <summary>Who went over a machine's translation.</summary>
    public CreditedPerson? FindReviewer(Article article) => article.Translation?.Reviewer is { } reviewer
        ? site.GetCredited(reviewer.Value, article.Language)
        : null;

    static MachineLabel? FindLabel(Article article) => article.Translation is { Kind: not TranslationKind.Human } translation
        ? MachineLabel.Of(article.Language, translation.Tool, translation.Reviewer is not null)
        : null;

    // A language the theme has no name for is called by its own, and one nobody knows by its code.
    string GetName(string code, Language language) =>
        language.FindWord("language-name." + code)
        ?? site.Languages.FirstOrDefault(other => string.Equals(other.Code, code, StringComparison.Ordinal))?.Name
        ?? code;
}
