using System.Text;
using Generator.Model;

namespace Generator.Linking;

/// <summary>A theme's options as custom properties: what stands at the top of its stylesheet.</summary>
/// <remarks>
/// Dark ones hold where the device is dark, or where a theme's script wrote <c>data-scheme</c> on the root for a reader who chose.
/// <c>:where</c> weighs nothing, so what a stylesheet says later for paper or for high contrast still wins.
/// </remarks>
static class OptionStyles
{
    public static string Make(Theme theme)
    {
        ThemeOption[] options = [.. theme.Options.Values.Where(option => option.IsStyle)];
        if (options.Length == 0)
            return "";
        var css = new StringBuilder(":where(:root) {\n");
        foreach (var option in options)
            css.Append("  ").Append(Declare(option.Name, option.Value.Text));
        css.Append("}\n");
        ThemeOption[] dark = [.. options.Where(option => option.Value.Dark is not null)];
        if (dark.Length > 0)
        {
            css.Append("\n@media (prefers-color-scheme: dark) {\n  :root:where(:not([data-scheme=\"light\"])) {\n");
            foreach (var option in dark)
                css.Append("    ").Append(Declare(option.Name, option.Value.Dark));
            css.Append("  }\n}\n\n:root:where([data-scheme=\"dark\"]) {\n");
            foreach (var option in dark)
                css.Append("  ").Append(Declare(option.Name, option.Value.Dark));
            css.Append("}\n");
        }
        return css.Append('\n').ToString();
    }

    static string Declare(string name, string? value) => $"--{name}: {value};\n";
}
