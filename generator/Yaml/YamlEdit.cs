using Generator.Text;

namespace Generator.Yaml;

/// <summary>Writes one field into a YAML text and leaves every other character as it is: comments, order, quotation marks.</summary>
public static class YamlEdit
{
    /// <summary>Replaces the field's value, or adds the field behind the others.</summary>
    /// <param name="mapping">Of the text that is to change.</param>
    /// <param name="value">As YAML; one line that may stand in braces too.</param>
    /// <returns>All of the source with the field.</returns>
    public static string SetField(YamlMapping mapping, string field, string value)
    {
        var source = mapping.Place.Source;
        foreach (var entry in mapping.Entries)
        {
            if (string.Equals(entry.Key.Value, field, StringComparison.Ordinal))
                return entry.Value is YamlScalar { IsNull: true } ? Fill(entry.Key.Place, value) : Replace(source, entry.Value.Place.Start, GetEnd(entry.Value), value);
        }
        return IsFlow(mapping) ? AddInBraces(mapping, field, value) : AddLine(mapping, field, value);
    }

    /// <summary>A field as it was written, from its name to the end of its value.</summary>
    public static ReadOnlySpan<char> GetText(YamlEntry entry) =>
        entry.Key.Place.Source.Content.AsSpan(entry.Key.Place.Start..GetEnd(entry));

    // The field stands there without a value, or with a word for none.
    static string Fill(Place key, string value)
    {
        var content = key.Source.Content;
        var colon = content.IndexOf(':', key.End) + 1;
        var end = colon;
        while (end < content.Length && content[end] is not ('\r' or '\n' or ',' or '}' or '#'))
            end++;
        return Replace(key.Source, colon, colon + content.AsSpan(colon, end - colon).TrimEnd().Length, " " + value);
    }

    static string AddInBraces(YamlMapping mapping, string field, string value) => mapping.Entries is [.., var last]
        ? Replace(mapping.Place.Source, GetEnd(last), GetEnd(last), $", {field}: {value}")
        : Replace(mapping.Place.Source, mapping.Place.Start + 1, mapping.Place.Start + 1, $" {field}: {value} ");

    static string AddLine(YamlMapping mapping, string field, string value)
    {
        var source = mapping.Place.Source;
        var end = mapping.Entries is [.., var last] ? GetEnd(last) : mapping.Place.Start;
        var indent = mapping.Entries is [var first, ..] ? first.Key.Place.Position.Column - 1 : 0;
        var line = source.Content.IndexOf('\n', end);
        var lineBreak = line > 0 && source.Content[line - 1] == '\r' ? "\r\n" : "\n";
        var added = new string(' ', indent) + $"{field}: {value}";
        return line < 0
            ? source.Content + lineBreak + added
            : Replace(source, line + 1, line + 1, added + lineBreak);
    }

    static bool IsFlow(YamlNode node) => node is not YamlScalar && node.Place.Text is ['{' or '[', ..];

    static int GetEnd(YamlEntry entry) => entry.Value is YamlScalar { IsNull: true, Value: "" } ? entry.Key.Place.End + 1 : GetEnd(entry.Value);

    // The parser counts the line break, and what is written under it, to a value without braces; and not the brace that closes another.
    static int GetEnd(YamlNode node) => node switch
    {
        _ when IsFlow(node) => node.Place.End + (node.Place.Source.Content[node.Place.End] is '}' or ']' ? 1 : 0),
        YamlMapping { Entries: [.., var last] } => GetEnd(last),
        YamlSequence { Items: [.., var last] } => GetEnd(last),
        _ => node.Place.Start + node.Place.Text.TrimEnd().Length,
    };

    static string Replace(SourceText source, int start, int end, string text) =>
        string.Concat(source.Content.AsSpan(0, start), text, source.Content.AsSpan(end));
}
