using Generator.Text;
using Generator.Yaml;

namespace Generator.Typography.Passages;

/// <summary>Finds the texts of one language in a YAML file that has several: <c>name: { fa: …, de: … }</c>.</summary>
sealed class LocalProse(string language)
{
    const string Name = "name";

    // At any depth. All other fields are keys, addresses and settings.
    static readonly string[] TextFields = [Name, "title", "description", "role", "about", "alt", "caption", "credit"];

    public IReadOnlyList<Passage> Read(SourceText source)
    {
        // What is wrong with the YAML is said by whoever reads the file.
        var unheard = new Diagnostics();
        return YamlReader.ParseMapping(source, "the file", unheard) is { } mapping ? [.. Read(mapping)] : [];
    }

    IEnumerable<Passage> Read(YamlNode node) => node switch
    {
        YamlSequence list => list.Items.SelectMany(Read),
        YamlMapping mapping => mapping.Entries.SelectMany(Read),
        _ => [],
    };

    IEnumerable<Passage> Read(YamlEntry entry) =>
        FindText(entry) is { } text && ScalarProse.Read(text, entry.Key.Value == Name ? PassageKind.Name : PassageKind.Field) is { } passage
            ? [passage, .. Read(entry.Value)]
            : Read(entry.Value);

    YamlScalar? FindText(YamlEntry entry) => TextFields.Contains(entry.Key.Value, StringComparer.Ordinal) && entry.Value is YamlMapping texts
        ? texts.Entries.FirstOrDefault(text => text.Key.Value == language).Value as YamlScalar
        : null;
}
