using Generator.Text;
using Generator.Yaml;

namespace Generator.Typography.Passages;

/// <summary>Finds the fields of a front matter that readers get to see as text.</summary>
static class FieldProse
{
    // At any depth: image: alt:, corrections: text:. All other fields are names, dates, keys and addresses.
    static readonly string[] TextFields = ["title", "kicker", "summary", "description", "alt", "caption", "credit", "text"];

    public static IEnumerable<Passage> Read(Place fields)
    {
        // What is wrong with the YAML is said by whoever reads the article.
        var unheard = new Diagnostics();
        return YamlReader.ParseMapping(fields, "the front matter", unheard) is { } mapping ? Read(mapping) : [];
    }

    static IEnumerable<Passage> Read(YamlNode node)
    {
        switch (node)
        {
            case YamlSequence list:
                return list.Items.SelectMany(Read);
            case YamlMapping mapping:
                return mapping.Entries.SelectMany(entry => entry.Value is YamlScalar scalar
                    ? TextFields.Contains(entry.Key.Value) && ScalarProse.Read(scalar, PassageKind.Field) is { } passage ? [passage] : []
                    : Read(entry.Value));
            default:
                return [];
        }
    }
}
