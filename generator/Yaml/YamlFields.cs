using System.Collections.Immutable;
using System.Globalization;
using Generator.Text;

namespace Generator.Yaml;

/// <summary>Reads the fields of a mapping by name and type; <see cref="ReportUnknown"/> has to follow and says what nobody asked for.</summary>
/// <remarks>Find methods give null when the field is absent, empty, or of another type; the last is reported.</remarks>
public sealed class YamlFields
{
    readonly YamlMapping _mapping;
    readonly Diagnostics _diagnostics;
    readonly string _what;
    readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    readonly List<Placed<string>> _missing = [];

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
        if (Find(field) is not null)
            return FindText(field);
        AddMissing(field, missingAt);
        return null;
    }

    /// <summary>Has a field that is absent or empty reported, in time.</summary>
    public void AddMissing(string field, Place missingAt) => _missing.Add(new(field, FindKey(field) ?? missingAt));

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
    public ImmutableArray<Placed<string>> FindTexts(string field) => Find(field) is { } node ? AsTexts(node, field) : [];

    public YamlFields? FindFields(string field, string what) => Find(field) is { } node ? AsFields(node, field, what) : null;

    /// <summary>A list of mappings; a single mapping counts as a list of one.</summary>
    public ImmutableArray<YamlFields> FindFieldsList(string field, string what) => Find(field) switch
    {
        null => [],
        YamlSequence list => [.. list.Items.Select(item => AsFields(item, field, what)).OfType<YamlFields>()],
        var node => AsFields(node, field, what) is { } fields ? [fields] : [],
    };

    /// <summary>Reports each field that nobody has asked for, and each missing one that none of these is a misspelling of.</summary>
    public void ReportUnknown()
    {
        var misspelled = new HashSet<string?>(StringComparer.Ordinal);
        foreach (var entry in _mapping.Entries)
        {
            if (_asked.Contains(entry.Key.Value))
                continue;
            _diagnostics.Add(YamlErrors.Unknown(entry.Key, _what, _asked));
            misspelled.Add(Suggestion.FindNearest(entry.Key.Value, _asked));
        }
        foreach (var (field, at) in _missing)
        {
            if (!misspelled.Contains(field))
                _diagnostics.Add(YamlErrors.Missing(at, _what, field));
        }
    }

    public Placed<string>? AsText(YamlNode node, string field)
    {
        if (node is YamlScalar { IsNull: false } scalar)
            return new(scalar.Value, node.Place);
        _diagnostics.Add(YamlErrors.Type(node.Place, field, node is YamlScalar ? "text; it is empty here" : "text, not a list or fields"));
        return null;
    }

    public ImmutableArray<Placed<string>> AsTexts(YamlNode node, string field) => node is YamlSequence list
        ? [.. list.Items.Select(item => AsText(item, field)).OfType<Placed<string>>()]
        : AsText(node, field) is { } text ? [text] : [];

    public YamlFields? AsFields(YamlNode node, string field, string what)
    {
        if (node is YamlMapping mapping)
            return new YamlFields(mapping, what, _diagnostics);
        _diagnostics.Add(YamlErrors.Type(node.Place, field, "fields, written name: value"));
        return null;
    }
}
