using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Languages.Parsing;

/// <summary>The language files that are built into the program.</summary>
static class ShippedLanguages
{
    const string Extension = ".yaml";

    // Shown in messages: where the file is found in the sources.
    const string Folder = "generator/Languages/Data/";

    public static readonly ImmutableArray<string> Codes =
    [
        .. typeof(ShippedLanguages).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static SourceText? Find(string code) =>
        ShippedFile.Find(code + Extension) is { } text ? new(Folder + code + Extension, text) : null;
}
