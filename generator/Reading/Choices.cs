using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads the fields whose value is one of a few names.</summary>
static class Choices
{
    static readonly (string Name, ArticleKind Value)[] Kinds =
    [
        ("news", ArticleKind.News),
        ("analysis", ArticleKind.Analysis),
        ("interview", ArticleKind.Interview),
        ("document", ArticleKind.Document),
    ];

    static readonly (string Name, TranslationKind Value)[] TranslationKinds =
    [
        ("human", TranslationKind.Human),
        ("machine", TranslationKind.Machine),
        ("machine-reviewed", TranslationKind.MachineReviewed),
    ];

    static readonly (string Name, bool Value)[] Escapings =
    [
        ("automatic", false),
        ("explicit", true),
    ];

    static readonly (string Name, ImageService Value)[] ImageServices =
    [
        ("files", ImageService.None),
        ("netlify", ImageService.Netlify),
    ];

    static readonly (string Name, ThemeOptionType Value)[] OptionTypes =
    [
        ("color", ThemeOptionType.Color),
        ("font", ThemeOptionType.Font),
        ("length", ThemeOptionType.Length),
        ("flag", ThemeOptionType.Flag),
    ];

    public static ArticleKind? FindKind(YamlFields fields, Diagnostics diagnostics) => Find(fields, "kind", Kinds, diagnostics);

    public static TranslationKind? FindTranslationKind(YamlFields fields, Diagnostics diagnostics) =>
        Find(fields, "kind", TranslationKinds, diagnostics);

    public static ImageService? FindImageService(YamlFields fields, Diagnostics diagnostics) => Find(fields, "images", ImageServices, diagnostics);

    /// <summary>Whether the templates of a theme escape text themselves.</summary>
    public static bool? FindIsEscapingExplicit(YamlFields fields, Diagnostics diagnostics) => Find(fields, "escaping", Escapings, diagnostics);

    public static ThemeOptionType? FindOptionType(YamlFields fields, Diagnostics diagnostics) => Find(fields, "type", OptionTypes, diagnostics);

    static T? Find<T>(YamlFields fields, string field, (string Name, T Value)[] choices, Diagnostics diagnostics)
        where T : struct
    {
        if (fields.FindText(field) is not { } written)
            return null;
        foreach (var (name, value) in choices)
        {
            if (string.Equals(name, written.Value, StringComparison.Ordinal))
                return value;
        }
        diagnostics.Add(Errors.UnknownChoice(written, field, [.. choices.Select(choice => choice.Name)]));
        return null;
    }
}
