using System.Collections.Immutable;
using Generator.Languages;

namespace Generator.Rendering.Views;

/// <summary>A language of the site.</summary>
/// <param name="Code">For <c>lang</c> and <c>hreflang</c>.</param>
/// <param name="Name">In the language itself.</param>
/// <param name="Direction"><c>rtl</c> or <c>ltr</c>, for <c>dir</c>.</param>
/// <param name="Script">ISO 15924: <c>Arab</c>, <c>Latn</c>.</param>
/// <param name="Calendars">Keys, the one dates are shown in first.</param>
public sealed record LanguageView(string Code, string Name, string Direction, string Script, ImmutableArray<string> Calendars)
{
    public static LanguageView Of(Language language) =>
        new(language.Code, language.Name, language.Direction.ToHtml(), language.Script, [.. language.Calendars.Select(calendar => calendar.Key)]);
}
