using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading.Themes;

/// <summary>Warns of text that is hard to read on the colour it stands on, in light pages and in dark ones.</summary>
sealed class ContrastCheck(ImmutableSortedDictionary<string, ThemeOption> options, Diagnostics diagnostics)
{
    // WCAG 2.2, success criterion 1.4.3 (AA), for text of any size.
    const double Least = 4.5;

    /// <param name="changed">The options whose colours are new; a pair of old ones has been checked.</param>
    public void Check(IEnumerable<string> changed)
    {
        var names = changed.ToHashSet(StringComparer.Ordinal);
        foreach (var text in options.Values)
        {
            foreach (var written in text.Backgrounds)
            {
                if (options.GetValueOrDefault(written.Value) is not { Type: ThemeOptionType.Color } background || text.Type is not ThemeOptionType.Color)
                {
                    if (names.Contains(text.Name))
                        diagnostics.Add(Errors.OptionBackground(written, options.Values.Where(option => option.Type is ThemeOptionType.Color).Select(option => option.Name)));
                }
                else if (names.Contains(text.Name) || names.Contains(background.Name))
                    Check(text, background, names.Contains(text.Name) ? text.Value.Place : background.Value.Place);
            }
        }
    }

    void Check(ThemeOption text, ThemeOption background, Place at)
    {
        Check(text, text.Value.Text, background, background.Value.Text, at);
        if (text.Value.Dark is not null || background.Value.Dark is not null)
            Check(text, text.Value.Dark ?? text.Value.Text, background, background.Value.Dark ?? background.Value.Text, at);
    }

    void Check(ThemeOption text, string textColor, ThemeOption background, string backgroundColor, Place at)
    {
        if (Color.TryParse(textColor, out var color) && Color.TryParse(backgroundColor, out var behind) && color.GetContrast(behind) is var contrast and < Least)
            diagnostics.Add(Errors.OptionContrast(at, $"{text.Name} {color}", $"{background.Name} {behind}", contrast, Least));
    }
}
