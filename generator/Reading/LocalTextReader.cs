using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads a text written once a language: <c>name: { fa: …, de: … }</c>.</summary>
sealed class LocalTextReader(ImmutableArray<Language> languages, Diagnostics diagnostics)
{
    readonly ImmutableArray<string> _codes = [.. languages.Select(language => language.Code)];

    public LocalText Find(YamlFields owner, string field)
    {
        var texts = ImmutableDictionary.CreateBuilder<string, Placed<string>>(StringComparer.Ordinal);
        foreach (var (code, value) in FindEntries(owner, field))
        {
            if (owner.AsText(value, field) is { } text)
                texts.Add(code.Value, text);
        }
        return new LocalText(texts.ToImmutable());
    }

    /// <summary>The field <c>variants: { fa: […], de: […] }</c>.</summary>
    public LocalVariants FindVariants(YamlFields owner)
    {
        const string Field = "variants";
        var variants = ImmutableDictionary.CreateBuilder<string, ImmutableArray<Placed<string>>>(StringComparer.Ordinal);
        foreach (var (code, value) in FindEntries(owner, Field))
            variants.Add(code.Value, owner.AsTexts(value, Field));
        return new LocalVariants(variants.ToImmutable());
    }

    /// <summary>As <see cref="Find"/>; reports a field that is missing, and each language of the site in which it has no text.</summary>
    public LocalText Require(YamlFields owner, string field, Place missingAt)
    {
        var text = Find(owner, field);
        if (owner.Find(field) is null)
            owner.AddMissing(field, missingAt);
        // What is written but cannot be read has been reported by Find.
        if (owner.Find(field) is not YamlMapping written)
            return text;
        foreach (var code in _codes.Except(written.Entries.Select(entry => entry.Key.Value), StringComparer.Ordinal))
            diagnostics.Add(Errors.MissingTextLanguage(owner.FindKey(field) ?? missingAt, field, code));
        return text;
    }

    // Those in languages that there are; the rest is reported.
    IEnumerable<YamlEntry> FindEntries(YamlFields owner, string field)
    {
        if (owner.Find(field) is not { } node)
            yield break;
        if (node is not YamlMapping mapping)
        {
            diagnostics.Add(Errors.NotLocalText(node.Place, field, _codes));
            yield break;
        }
        foreach (var entry in mapping.Entries)
        {
            var code = entry.Key;
            if (!_codes.Contains(code.Value, StringComparer.Ordinal) && !LanguageCatalog.ShippedCodes.Contains(code.Value, StringComparer.Ordinal))
                diagnostics.Add(Errors.UnknownTextLanguage(code, field, _codes));
            else
                yield return entry;
        }
    }
}
