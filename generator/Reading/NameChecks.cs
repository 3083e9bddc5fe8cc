using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading;

/// <summary>Checks that no variant of a name is how the site writes a name: it would correct what is right, and lead to another.</summary>
static class NameChecks
{
    public static void Check(ImmutableArray<Language> languages, ImmutableArray<KnownName> names, Diagnostics diagnostics)
    {
        // A text speaks of people and places alike. What it is about, its front matter says: a topic may be called as a place is.
        foreach (var group in names.GroupBy(name => name.Kind is NameKind.Topic))
        {
            foreach (var language in languages)
                Check(language, [.. group], diagnostics);
        }
    }

    static void Check(Language language, ImmutableArray<KnownName> names, Diagnostics diagnostics)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (name.Name.Find(language) is { } text)
                keys.TryAdd(text, name.Key.Value);
        }
        foreach (var variant in names.SelectMany(name => name.Variants.Get(language)))
        {
            if (keys.TryGetValue(variant.Value, out var key))
                diagnostics.Add(Errors.VariantIsName(variant, key));
        }
    }
}
