using System.Globalization;
using Generator.Languages;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>Gives every heading an id that is its own on the page: what the author wrote as <c>{#id}</c>, or the slug of its text.</summary>
static class HeadingIds
{
    /// <param name="given">The ids that authors gave, to headings or anything else.</param>
    public static void Assign(IReadOnlyList<HeadingBlock> headings, IReadOnlySet<string> given, Language language)
    {
        // The ids that are taken, each with the number tried last for another heading that wants it.
        var taken = given.ToDictionary(id => id, _ => 1, StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            if (heading.GetAttributes() is { Id: null } attributes)
                attributes.Id = Choose(language.MakeSlug(PlainText.Get(heading)), taken);
        }
    }

    static string Choose(string slug, Dictionary<string, int> taken)
    {
        // A heading of signs alone leaves nothing.
        var wanted = slug.Length == 0 ? "section" : slug;
        if (taken.TryAdd(wanted, 1))
            return wanted;
        string id;
        do
        {
            id = wanted + "-" + (++taken[wanted]).ToString(CultureInfo.InvariantCulture);
        }
        while (!taken.TryAdd(id, 1));
        return id;
    }
}
