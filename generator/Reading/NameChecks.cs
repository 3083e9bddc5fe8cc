using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading;

/// <summary>Checks that no variant of a name is how the site writes a name: it would correct what is right.</summary>
static class NameChecks
{
    public static void Check(
        ImmutableArray<Language> languages, IReadOnlyCollection<Person> people, IReadOnlyCollection<NamedPlace> places, Diagnostics diagnostics)
    {
        foreach (var language in languages)
        {
            var names = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (key, name) in people.Select(person => (person.Key, person.Name)).Concat(places.Select(place => (place.Key, place.Name))))
            {
                if (name.Find(language) is { } text)
                    names.TryAdd(text, key.Value);
            }
            foreach (var variant in people.SelectMany(person => person.Variants.Get(language)).Concat(places.SelectMany(place => place.Variants.Get(language))))
            {
                if (names.TryGetValue(variant.Value, out var key))
                    diagnostics.Add(Errors.VariantIsName(variant, key));
            }
        }
    }
}
