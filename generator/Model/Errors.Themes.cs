using System.Globalization;
using Generator.Text;

namespace Generator.Model;

/// <summary>Mistakes in theme.yaml, and in what a site sets of its theme's options.</summary>
public static partial class Errors
{
    /// <param name="ring">The themes from the one that is extended to the one that extends it.</param>
    public static Diagnostic ThemeRing(Placed<string> extended, IEnumerable<string> ring) =>
        Error("theme-ring", $"themes cannot extend each other in a ring: {string.Join(" → ", ring.Append(extended.Value))}; take one extends away", extended.Place);

    public static Diagnostic OptionUnknown(Placed<string> written, string theme, IEnumerable<string> known) =>
        Error("option-unknown", $"the theme {theme} has no option {written.Value}; {Suggestion.GetHint(written.Value, [.. known])}", written.Place);

    public static Diagnostic OptionInherited(Placed<string> name) =>
        Error("option-twice", $"the theme that is extended has the option {name.Value} already; give it another value under set", name.Place);

    public static Diagnostic OptionName(Placed<string> name) =>
        Error("option-name", $"an option is named like accent-soft, in small letters, digits and hyphens; {name.Value} is not", name.Place);

    /// <param name="expected">What may stand there, with an example.</param>
    public static Diagnostic OptionValue(Place at, string name, string expected) =>
        Error("option-value", $"the option {name} is {expected}", at);

    public static Diagnostic OptionDark(Place at, string name, string color) =>
        Error("option-value", $"{name} has a colour for light pages and one for dark ones; write both: {{ light: '{color}', dark: '…' }}", at);

    public static Diagnostic OptionStyleSheet(Place at) =>
        Error("option-stylesheet", "options need a place in a stylesheet; name the asset that begins with them: stylesheet: site.css", at);

    /// <param name="written">The asset that the theme names although it extends one that has named another.</param>
    public static Diagnostic OptionStyleSheetInherited(Placed<string> written, string inherited) =>
        Error("option-stylesheet",
            $"options stand at the top of {inherited}, which the theme that is extended asks for; take this line away, and put a file {inherited} over it if all of it shall differ",
            written.Place);

    public static Diagnostic OptionBackground(Placed<string> written, IEnumerable<string> colors) =>
        Error("option-unknown", $"on names the colours that this one stands on; {written.Value} is none; {Suggestion.GetHint(written.Value, [.. colors])}", written.Place);

    /// <param name="text">Name and colour, like the background.</param>
    public static Diagnostic OptionContrast(Place at, string text, string background, double contrast, double least) =>
        Warning("option-contrast", string.Create(CultureInfo.InvariantCulture,
            $"{text} is hard to read on {background}: their contrast is {Math.Floor(contrast * 10) / 10}:1; take colours that have {least}:1 or more"), at);
}
