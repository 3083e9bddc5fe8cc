using System.Text.RegularExpressions;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading.Themes;

/// <summary>Reads the value of an option by its type. What it gives can stand in a stylesheet as it is: nothing in it ends a declaration.</summary>
sealed partial class OptionValueReader(Diagnostics diagnostics)
{
    // CSS Fonts 4: these are no names and must not stand in quotes.
    static readonly HashSet<string> GenericFamilies = new(StringComparer.Ordinal)
    {
        "serif", "sans-serif", "monospace", "system-ui", "ui-serif", "ui-sans-serif", "ui-monospace", "ui-rounded",
    };

    /// <returns>Null when it is of another type, which is then reported.</returns>
    public ThemeOptionValue? Read(string name, ThemeOptionType type, YamlNode written)
    {
        var value = type switch
        {
            ThemeOptionType.Color => ReadColor(written),
            ThemeOptionType.Font => ReadFont(written),
            ThemeOptionType.Length => ReadLength(written),
            _ => ReadFlag(written),
        };
        if (value is null)
            diagnostics.Add(Errors.OptionValue(written.Place, name, Describe(type)));
        return value;
    }

    static string Describe(ThemeOptionType type) => type switch
    {
        ThemeOptionType.Color => "a colour, in quotes: '#8a1c1c', or { light: '#8a1c1c', dark: '#f0a0a0' }",
        ThemeOptionType.Font => "the names of fonts, made of letters, digits, spaces and hyphens: [Georgia, serif]",
        ThemeOptionType.Length => "a length in rem, em, ch, px, vw or %: 38rem",
        _ => "true or false",
    };

    static ThemeOptionValue? ReadColor(YamlNode written)
    {
        if (FindColor(written) is { } one)
            return new(one, null, written.Place);
        if (written is not YamlMapping { Entries: { Length: 2 } entries })
            return null;
        var light = FindColor(entries.FirstOrDefault(entry => entry.Key.Value is "light").Value);
        var dark = FindColor(entries.FirstOrDefault(entry => entry.Key.Value is "dark").Value);
        return light is null || dark is null ? null : new(light, dark, written.Place);
    }

    static string? FindColor(YamlNode? node) => node is YamlScalar scalar && Color.TryParse(scalar.Value, out var color) ? color.ToString() : null;

    static ThemeOptionValue? ReadFont(YamlNode written)
    {
        var nodes = written is YamlSequence list ? list.Items : [written];
        var names = nodes.OfType<YamlScalar>().Select(scalar => scalar.Value.Trim()).ToList();
        if (names.Count == 0 || names.Count < nodes.Length || !names.TrueForAll(name => FontName.IsMatch(name)))
            return null;
        return new(string.Join(", ", names.Select(name => GenericFamilies.Contains(name) ? name : $"\"{name}\"")), null, written.Place);
    }

    static ThemeOptionValue? ReadLength(YamlNode written) =>
        written is YamlScalar scalar && Length.IsMatch(scalar.Value) ? new(scalar.Value, null, written.Place) : null;

    static ThemeOptionValue? ReadFlag(YamlNode written) =>
        written is YamlScalar { IsPlain: true, Value: "true" or "false" } scalar ? new(scalar.Value, null, written.Place) : null;

    [GeneratedRegex(@"\A[\p{L}\p{N}][\p{L}\p{N} -]{0,63}\z", RegexOptions.CultureInvariant)]
    static partial Regex FontName { get; }

    [GeneratedRegex(@"\A[0-9]{1,4}(\.[0-9]{1,4})?(rem|em|ch|px|vw|%)\z", RegexOptions.CultureInvariant)]
    static partial Regex Length { get; }
}
