using System.Collections.Frozen;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>Reads what several rules have in their part of a language file.</summary>
static class RuleFields
{
    /// <summary>A mapping of single characters to what is written for them.</summary>
    public static FrozenDictionary<char, string> ReadCharacters(YamlFields fields, string field)
    {
        var characters = new Dictionary<char, string>();
        if (fields.FindFields(field, field) is not { } mapping)
            return characters.ToFrozenDictionary();
        foreach (var entry in mapping.Entries)
        {
            if (entry.Key.Value.Length == 1 && mapping.AsText(entry.Value, entry.Key.Value) is { } text)
                characters[entry.Key.Value[0]] = text.Value;
        }
        return characters.ToFrozenDictionary();
    }

    public static FrozenSet<string> ReadWords(YamlFields fields, string field) =>
        fields.FindTexts(field).Select(word => word.Value).ToFrozenSet(StringComparer.Ordinal);
}
