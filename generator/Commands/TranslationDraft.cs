using System.Globalization;
using System.Text;
using Generator.Coverage;
using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Commands;

/// <summary>The file <c>translate</c> writes: what versions share is filled in, the original stands above each empty place as a comment.</summary>
/// <param name="Path">Relative to the site's root.</param>
sealed record TranslationDraft(string Path, string Text)
{
    // What is the same in every language, in the order in which articles have it.
    static readonly string[] Shared = ["date", "story", "kind", "topics", "authors", "source"];

    static readonly string[] ToTranslate = ["summary", "kicker", "image"];

    public static TranslationDraft Create(Library library, StoryStatus story, Article original, Language language)
    {
        var text = new StringBuilder("---\n");
        var fields = YamlReader.ParseMapping(original.FrontMatter, "the front matter", new())!; // It has been read before.
        Comment(text, $"{original.Source.Path}: {original.Title.Value}");
        text.Append("title:\ndraft: true\n");
        text.Append(CultureInfo.InvariantCulture, $"translation: {{ from: {original.Language.Code}, kind: human, of: {Snapshot.Of(original.Body)} }}\n");
        Comment(text, $"translators: [{string.Join(", ", library.People.Keys)}]");
        foreach (var field in Shared)
        {
            if (Find(fields, field) is { } written)
                text.Append(written).Append('\n');
        }
        if (ListCorrected(story, language) is { Count: > 0 } days)
            text.Append("# Put right before this was translated:\nnot-affected: [").AppendJoin(", ", days).Append("]\n");
        foreach (var field in ToTranslate)
        {
            if (Find(fields, field) is { } written)
                Comment(text, written);
        }
        text.Append("---\n");
        foreach (var block in OriginalBlocks.List(original))
            text.Append("\n<!--\n").Append(Escape(block)).Append("\n-->\n\n");
        return new($"{original.Folder}/{language.Code}.md", text.ToString());
    }

    static string? Find(YamlMapping fields, string name)
    {
        var entry = fields.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Value, name, StringComparison.Ordinal));
        return entry.Value is null ? null : YamlEdit.GetText(entry).ToString().ReplaceLineEndings("\n");
    }

    static void Comment(StringBuilder text, string lines)
    {
        foreach (var line in lines.Split('\n'))
            text.Append("# ").Append(line).Append('\n');
    }

    // A new version is made from a text that is right by now.
    static List<string> ListCorrected(StoryStatus story, Language language) =>
    [
        .. story.Versions.Select(version => version.Article).OfType<Article>()
            .SelectMany(article => article.Corrections)
            .Where(correction => correction.AppliesTo is null or { Value: "all" } || string.Equals(correction.AppliesTo?.Value, language.Code, StringComparison.Ordinal))
            .Select(correction => IsoDay.Format(correction.Date.Value.Date))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    // The end of a comment in the original would end the one around it.
    static string Escape(string markdown) => markdown
        .Replace("-->", "--&gt;", StringComparison.Ordinal)
        .Replace("--!>", "--!&gt;", StringComparison.Ordinal);
}
