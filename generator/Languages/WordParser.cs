using System.Collections.Immutable;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Languages;

/// <summary>Makes words of a YAML mapping: text is a word, a mapping with "other" is a word with forms, any other mapping a group.</summary>
sealed class WordParser(Language language, Diagnostics diagnostics)
{
    readonly Dictionary<string, Word> _words = new(StringComparer.Ordinal);

    public Words Parse(YamlMapping mapping)
    {
        AddGroup(mapping, "");
        return new(_words);
    }

    void AddGroup(YamlMapping group, string prefix)
    {
        foreach (var entry in group.Entries)
            Add(entry, prefix + entry.Key.Value);
    }

    void Add(YamlEntry entry, string key)
    {
        switch (entry.Value)
        {
            case YamlScalar { IsNull: false } text:
                _words[key] = new(text.Value);
                break;
            case YamlMapping forms when forms.Entries.Any(form => PluralCategories.Find(form.Key.Value) is not null):
                if (ParseForms(forms, new(key, entry.Key.Place)) is { } word)
                    _words[key] = word;
                break;
            case YamlMapping group:
                AddGroup(group, key + ".");
                break;
            default:
                diagnostics.Add(LanguageErrors.WordType(entry.Key.Place, key));
                break;
        }
    }

    Word? ParseForms(YamlMapping mapping, Placed<string> key)
    {
        var forms = new string?[PluralCategories.Keys.Length];
        foreach (var entry in mapping.Entries)
        {
            if (PluralCategories.Find(entry.Key.Value) is not { } category || !language.PluralForms.Contains(category))
                diagnostics.Add(LanguageErrors.UnknownForm(entry.Key, language));
            else if (entry.Value is YamlScalar { IsNull: false } text)
                forms[(int)category] = text.Value;
            else
                diagnostics.Add(LanguageErrors.WordType(entry.Key.Place, key.Value));
        }
        var missing = language.PluralForms.Where(form => forms[(int)form] is null).ToList();
        foreach (var form in missing)
            diagnostics.Add(LanguageErrors.MissingForm(key, language, form));
        return missing.Count == 0 ? new([.. forms]) : null;
    }
}
