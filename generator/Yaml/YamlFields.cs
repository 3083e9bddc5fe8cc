using System.Collections.Immutable;
using System.Globalization;
using Generator.Text;

namespace Generator.Yaml;

/// <summary>Reads the fields of a mapping by name and type; what nobody asked for is reported by <see cref="ReportUnknown"/>.</summary>
/// <remarks>Find methods give null when the field is absent, empty, or of another type; the last is reported.</remarks>
public sealed class YamlFields
{
    readonly YamlMapping _mapping;
    readonly Diagnostics _diagnostics;
    readonly string _what;
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <param name="what">Names the whole in messages: "an article", "a source".</param>
    public YamlFields(YamlMapping mapping, string what, Diagnostics diagnostics)
    {
        _mapping = mapping;
        _what = what;
        _diagnostics = diagnostics;
    }

    public Place Place => _mapping.Place;

    public IEnumerable<YamlEntry> Entries => _mapping.Entries;

    public YamlNode? Find(string field)
    {
        _asked.Add(field);
        foreach (var entry in _mapping.Entries)
        {
            if (string.Equals(entry.Key.Value, field, StringComparison.Ordinal))
                return entry.Value is YamlScalar { IsNull: true } ? null : entry.Value;
        }
        return null;
    }

    public Place? FindKey(string field)
    {
        foreach (var entry in _mapping.Entries)
        {
            if (string.Equals(entry.Key.Value, field, StringComparison.Ordinal))
                return entry.Key.Place;
        }
        return null;
    }

    public Placed<string>? FindText(string field) => Find(field) is { } node ? AsText(node, field) : null;

    /// <summary>As <see cref="FindText"/>; an absent or empty field is reported at the place given.</summary>
    public Placed<string>? RequireText(string field, Place missingAt)
    {
        if (Find(field) is null)
        {
            _diagnostics.Add(YamlErrors.Missing(FindKey(field) ?? missingAt, _what, field));
            return null;
        }
        return FindText(field);
    }

    public Placed<bool>? FindFlag(string field)
    {
        if (Find(field) is not { } node)
            return null;
        switch (node)
        {
            case YamlScalar { IsPlain: true, Value: "true" }:
                return new(true, node.Place);
            case YamlScalar { IsPlain: true, Value: "false" }:
                return new(false, node.Place);
            default:
                _diagnostics.Add(YamlErrors.Type(node.Place, field, "true or false"));
                return null;
        }
    }

    public Placed<int>? FindInteger(string field)
    {
        if (Find(field) is not { } node)
            return null;
        if (node is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            return new(number, node.Place);
        _diagnostics.Add(YamlErrors.Type(node.Place, field, "a whole number"));
        return null;
    }

    /// <summary>A list of texts; a single text counts as a list of one.</summary>
    public ImmutableArray<Placed<string>> FindTexts(string field)
    {
        switch (Find(field))
        {
            case null:
                return [];
            case YamlSequence list:
                return [.. list.Items.Select(item => AsText(item, field)).OfType<Placed<string>>()];
            case var node:
                return AsText(node, field) is { } text ? [text] : [];
        }
    }

    public YamlFields? FindFields(string field, string what) => Find(field) is { } node ? AsFields(node, field, what) : null;

    /// <summary>A list of mappings; a single mapping counts as a list of one.</summary>
    public ImmutableArray<YamlFields> FindFieldsList(string field, string what) => Find(field) switch
    {
        null => [],
        YamlSequence list => [.. list.Items.Select(item => AsFields(item, field, what)).OfType<YamlFields>()],
        var node => AsFields(node, field, what) is { } fields ? [fields] : [],
    };

    /// <summary>Reports each field that no Find or Require has asked for.</summary>
    public void ReportUnknown()
    {
        foreach (var entry in _mapping.Entries)
        {
            if (!_asked.Contains(entry.Key.Value))
                _diagnostics.Add(YamlErrors.Unknown(entry.Key, _what, _asked));
        }
    }

    public Placed<string>? AsText(YamlNode node, string field)
    {
        if (node is YamlScalar { IsNull: false } scalar)
            return new(scalar.Value, node.Place);
        _diagnostics.Add(YamlErrors.Type(node.Place, field, node is YamlScalar ? "text; it is empty here" : "text, not a list or fields"));
        return null;
    }

    public YamlFields? AsFields(YamlNode node, string field, string what)
    {
        if (node is YamlMapping mapping)
            return new YamlFields(mapping, what, _diagnostics);
        _diagnostics.Add(YamlErrors.Type(node.Place, field, "fields, written name: value"));
        return null;
    }
}
