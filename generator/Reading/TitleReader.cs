using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads the field every page has; one of white space alone counts as missing.</summary>
static class TitleReader
{
    public static Placed<string>? Require(YamlFields fields, string what, Diagnostics diagnostics)
    {
        var title = fields.RequireText("title", fields.Place with { Length = 0 });
        if (title is not { } written || !string.IsNullOrWhiteSpace(written.Value))
            return title;
        diagnostics.Add(YamlErrors.Missing(written.Place, what, "title"));
        return null;
    }

    /// <summary>A draft may still wait for its title: the name of its story stands in for it until then.</summary>
    public static Placed<string> Draft(YamlFields fields, string story) =>
        fields.FindText("title") is { } title && !string.IsNullOrWhiteSpace(title.Value)
            ? title
            : new(story[(story.LastIndexOf('/') + 1)..], fields.FindKey("title") ?? fields.Place with { Length = 0 });
}
