using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading.Themes;

/// <summary>Reads what theme.yaml declares under <c>options</c>: name, type, the value when nobody sets another.</summary>
/// <param name="inherited">The options of the theme that is extended.</param>
sealed class OptionReader(ImmutableSortedDictionary<string, ThemeOption> inherited, Diagnostics diagnostics)
{
    public ImmutableSortedDictionary<string, ThemeOption> Read(YamlFields declared)
    {
        var options = inherited;
        foreach (var entry in declared.Entries)
        {
            if (inherited.ContainsKey(entry.Key.Value))
                diagnostics.Add(Errors.OptionInherited(entry.Key));
            else if (Read(declared, entry) is { } option)
                options = options.SetItem(option.Name, option);
        }
        new ContrastCheck(options, diagnostics).Check(options.Keys.Except(inherited.Keys));
        return options;
    }

    ThemeOption? Read(YamlFields declared, YamlEntry entry)
    {
        var (name, at) = entry.Key;
        if (!IsName(name))
        {
            diagnostics.Add(Errors.OptionName(entry.Key));
            return null;
        }
        if (declared.AsFields(entry.Value, name, "an option") is not { } fields)
            return null;
        var type = Choices.FindOptionType(fields, diagnostics);
        if (fields.Find("type") is null)
            fields.AddMissing("type", at);
        if (fields.Find("default") is null)
            fields.AddMissing("default", at);
        var backgrounds = fields.FindTexts("on");
        var description = fields.FindText("description")?.Value;
        fields.ReportUnknown();
        if (type is not { } known || fields.Find("default") is not { } written || new OptionValueReader(diagnostics).Read(name, known, written) is not { } value)
            return null;
        return new ThemeOption(name, known, value, backgrounds) { Description = description };
    }

    // It becomes the name of a custom property.
    static bool IsName(string name) => name is [>= 'a' and <= 'z', ..] && name.All(c => c is >= 'a' and <= 'z' or >= '0' and <= '9' or '-');
}
