using System.Globalization;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Commands;

/// <summary>The file <c>new</c> writes: fields filled in as far as they are known, the others as comments.</summary>
/// <param name="Path">Relative to the site's root.</param>
sealed record ArticleDraft(string Path, string Text)
{
    /// <summary>Joins the story of that name when there is one, otherwise begins one in the month of now.</summary>
    public static ArticleDraft Create(Library library, string story, Language language, string title, DateTimeOffset now)
    {
        var sibling = library.Articles.FirstOrDefault(article => article.Folder.EndsWith("/" + story, StringComparison.Ordinal));
        var date = sibling?.Date.Value.Date ?? library.Config.Zone.GetDay(now);
        var folder = sibling?.Folder ?? string.Create(CultureInfo.InvariantCulture, $"input/articles/{date:yyyy}/{date:MM}/{story}");
        // A story's versions share its date, unless one says otherwise: it is not written twice.
        var dateLine = sibling is not null && IsInStoryFile(sibling) ? "" : $"date: {IsoDay.Format(date)}\n";
        var slug = language.MakeSlug(title) is { Length: > 0 } made ? made : language.MakeSlug(story);
        return new($"{folder}/{language.Code}.md",
            $"""
            ---
            title: "{Escape(title)}"
            {dateLine}slug: {slug}
            # summary: One or two sentences for lists, feeds and search engines
            # topics: [{string.Join(", ", library.Topics.Keys)}]
            # authors: [{string.Join(", ", library.People.Keys)}]
            ---


            """.ReplaceLineEndings("\n"));
    }

    static bool IsInStoryFile(Article article) => article.Date.Place.Path.EndsWith("/story.yaml", StringComparison.Ordinal);

    static string Escape(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
