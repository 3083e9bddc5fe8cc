using Generator.Languages;
using Generator.Text;

namespace Generator.Model;

/// <summary>Mistakes that show when pages are rendered; those inside templates come from Scripting.</summary>
public static partial class Errors
{
    public static Diagnostic LayoutMissing(Placed<string> theme, string layout) =>
        Error("layout-missing", $"the theme {theme.Value} has no layouts/{layout}.sbn-html; every kind of page needs one", theme.Place);

    public static Diagnostic WordMissing(Placed<string> theme, Language language, string key) =>
        Error("word-missing", $"the theme {theme.Value} lacks the word {key} in words/{language.Code}.yaml", theme.Place);
}
