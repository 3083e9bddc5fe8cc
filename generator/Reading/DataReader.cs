using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads what the whole site shares below data/: its topics, people and places.</summary>
sealed class DataReader(InputFolder data, LocalTextReader texts, Diagnostics diagnostics)
{
    readonly List<SourceText> _sources = [];

    /// <summary>What has been read so far.</summary>
    public IReadOnlyList<SourceText> Sources => _sources;

    public ImmutableSortedDictionary<string, Person> ReadPeople() => Read("people.yaml", "a person", (key, fields) =>
        new Person(key, texts.Require(fields, "name", key.Place), texts.Find(fields, "slug"), texts.Find(fields, "role"), texts.Find(fields, "about"))
        {
            Variants = texts.FindVariants(fields),
            Aliases = fields.FindTexts("aliases"),
        });

    public ImmutableSortedDictionary<string, NamedPlace> ReadPlaces() => Read("places.yaml", "a place", (key, fields) =>
        new NamedPlace(key, texts.Require(fields, "name", key.Place), texts.FindVariants(fields)));

    /// <param name="names">Of people and places; a topic that is one of them is called as it is.</param>
    public ImmutableSortedDictionary<string, Topic> ReadTopics(KnownNames names)
    {
        var subjects = new SubjectReader(names, diagnostics);
        return Read("topics.yaml", "a topic", (key, fields) =>
        {
            var subject = subjects.Find(fields);
            return new Topic(key, subject?.Name ?? texts.Require(fields, "name", key.Place), texts.Find(fields, "slug"), texts.Find(fields, "description"))
            {
                Variants = subject?.Variants ?? texts.FindVariants(fields),
                Subject = subject?.Kind ?? NameKind.Topic,
                Aliases = fields.FindTexts("aliases"),
            };
        });
    }

    // A mapping of keys, as articles name them, to fields.
    ImmutableSortedDictionary<string, T> Read<T>(string name, string what, Func<Placed<string>, YamlFields, T> readOne)
    {
        var all = ImmutableSortedDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
        if (data.FindFile(name) is not { } file
            || SourceReader.Read(file, diagnostics) is not { } source
            || YamlReader.ParseMapping(source, name, diagnostics) is not { } mapping)
            return all.ToImmutable();
        _sources.Add(source);
        var whole = new YamlFields(mapping, name, diagnostics);
        foreach (var (key, value) in mapping.Entries)
        {
            if (whole.AsFields(value, key.Value, what) is not { } fields)
                continue;
            all.Add(key.Value, readOne(key, fields));
            fields.ReportUnknown();
        }
        return all.ToImmutable();
    }
}
