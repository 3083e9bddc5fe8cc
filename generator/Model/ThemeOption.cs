using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Model;

/// <summary>Something a theme leaves to the site: a colour, a font, a length, or whether to show a part.</summary>
/// <param name="Backgrounds">The colours that text of this one stands on.</param>
public sealed record ThemeOption(string Name, ThemeOptionType Type, ThemeOptionValue Value, ImmutableArray<Placed<string>> Backgrounds)
{
    public string? Description { get; init; }

    /// <summary>Shows in the stylesheet, as a custom property.</summary>
    public bool IsStyle => Type is not ThemeOptionType.Flag;

    public bool IsOn => Type is ThemeOptionType.Flag && Value.Text is "true";
}
