using System.Collections.Immutable;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>P6: an ending that may be written in several ways, of which a site keeps to one: نامهٔ or نامه‌ی.</summary>
/// <param name="forms">All ways to write it; of two that are as frequent, the first is the site's.</param>
/// <param name="always">The one that the site has chosen; null: the one that it uses most.</param>
sealed class EndingForms(ImmutableArray<string> forms, string? always)
{
    public static EndingForms? Find(YamlFields typography, Diagnostics diagnostics)
    {
        if (typography.FindFields("endings", "the part endings") is not { } fields)
            return null;
        ImmutableArray<string> forms = [.. fields.FindTexts("either").Select(form => form.Value)];
        var always = fields.FindText("always");
        fields.ReportUnknown();
        if (always is { } chosen && !forms.Contains(chosen.Value, StringComparer.Ordinal))
            diagnostics.Add(TypographyErrors.UnknownEnding(chosen, forms));
        return new(forms, always?.Value);
    }

    public EndingCount StartCount() => new(forms, always);
}
