using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads that a topic is a person or a place, whose name it then bears: <c>place: tehran</c>.</summary>
sealed class SubjectReader(KnownNames names, Diagnostics diagnostics)
{
    /// <returns>Null for a topic that has a name of its own.</returns>
    public KnownName? Find(YamlFields topic)
    {
        var (person, place) = (topic.FindText("person"), topic.FindText("place"));
        if ((person ?? place) is not { } key)
            return null;
        var hasOwn = topic.Find("name") is not null | topic.Find("variants") is not null;
        if (hasOwn || person is not null && place is not null)
            diagnostics.Add(Errors.SubjectTwice(key));
        return person is not null ? Get(NameKind.Person, key, "people.yaml", Errors.PersonUnknown) : Get(NameKind.Place, key, "places.yaml", Errors.PlaceUnknown);
    }

    KnownName Get(NameKind kind, Placed<string> key, string file, Func<Placed<string>, KnownNames, Diagnostic> describe)
    {
        if (names.FindKey(kind, key.Value) is { } name)
            return name;
        // What a data file with mistakes would hold is not known.
        if (!diagnostics.HasErrorsIn("input/data/" + file))
            diagnostics.Add(describe(key, names));
        return new(kind, key, LocalText.Empty, LocalVariants.Empty);
    }
}
