using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading.Themes;

/// <summary>Gives options other values than the theme's: for a site, and for a theme that extends another.</summary>
sealed class OptionValues(string theme, ImmutableSortedDictionary<string, ThemeOption> options, Diagnostics diagnostics)
{
    public ImmutableSortedDictionary<string, ThemeOption> Set(YamlFields values)
    {
        var changed = options;
        var reader = new OptionValueReader(diagnostics);
        foreach (var (key, written) in values.Entries)
        {
            if (options.GetValueOrDefault(key.Value) is not { } option)
                diagnostics.Add(Errors.OptionUnknown(key, theme, options.Keys));
            else if (reader.Read(option.Name, option.Type, written) is { } value)
            {
                // Dark pages would keep the theme's colour beside the site's own.
                if (option.Value.Dark is not null && value.Dark is null)
                    diagnostics.Add(Errors.OptionDark(written.Place, option.Name, value.Text));
                changed = changed.SetItem(option.Name, option with { Value = value });
            }
        }
        new ContrastCheck(changed, diagnostics).Check([.. values.Entries.Select(entry => entry.Key.Value)]);
        return changed;
    }
}
