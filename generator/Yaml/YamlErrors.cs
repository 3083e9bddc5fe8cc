using System.Globalization;
using Generator.Text;

namespace Generator.Yaml;

/// <summary>Every mistake that can be made in a YAML file, whatever the file is for.</summary>
static class YamlErrors
{
    public static Diagnostic Syntax(Place at, string problem) =>
        Error("yaml-syntax", $"this is not valid YAML: {problem}", at);

    public static Diagnostic NoBreakSpace(Place at) =>
        Error("yaml-syntax", "this is not valid YAML: a no-break space stands where an ordinary space belongs; type it anew", at);

    public static Diagnostic NotAMapping(Place at, string what) =>
        Error("yaml-type", $"{what} must be fields, one a line, written name: value", at);

    public static Diagnostic Alias(Place at) =>
        Error("yaml-alias", "anchors and aliases (& and *) are not used here; write the value out", at);

    public static Diagnostic TooDeep(Place at) =>
        Error("yaml-depth", $"values may be nested {YamlReader.MaxDepth} levels deep at most", at);

    public static Diagnostic ControlCharacter(Place at, char value) =>
        Error("control-character", $"this text holds the invisible control character U+{((int)value).ToString("X4", CultureInfo.InvariantCulture)}; leave it out", at);

    public static Diagnostic Duplicate(Placed<string> key, Place first) =>
        Error("field-duplicate", $"the field {key.Value} stands twice (first in line {first.Position.Line}); keep one", key.Place);

    public static Diagnostic Unknown(Placed<string> key, string what, IEnumerable<string> known) =>
        Error("field-unknown", $"{what} has no field {key.Value}; {Suggestion.GetHint(key.Value, [.. known.Order(StringComparer.Ordinal)])}", key.Place);

    public static Diagnostic Missing(Place at, string what, string field) =>
        Error("field-missing", $"{what} lacks the field {field}; add {field}: …", at);

    public static Diagnostic Type(Place at, string field, string expected) =>
        Error("field-type", $"{field} must be {expected}", at);

    static Diagnostic Error(string code, string message, Place at) => new(Severity.Error, code, message, at);
}
