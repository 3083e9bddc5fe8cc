using System.Diagnostics.CodeAnalysis;
using Generator.Languages;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>An author's plain text as templates print it: escaped, with what runs the other way set off (rule B3).</summary>
static class LanguageMarkup
{
    [return: NotNullIfNotNull(nameof(text))]
    public static Markup? MarkUp(this Language language, string? text) => text is null ? null : new Markup(language.ToHtml(text));
}
