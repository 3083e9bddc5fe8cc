using Generator.Languages;
using Generator.Scripting.Runtime;

namespace Generator.Coverage.Page;

/// <summary>An author's text, with the language it is in.</summary>
sealed record TextView(Markup Text, string Language, string Direction)
{
    public static TextView Of(string text, Language language) => new(new Markup(language.ToHtml(text)), language.Code, language.Direction.ToHtml());
}
