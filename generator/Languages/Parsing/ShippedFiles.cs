using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Languages.Parsing;

/// <summary>The language files that are built into the program.</summary>
static class ShippedFiles
{
    const string Extension = ".yaml";

    // Shown in messages: where the file is found in the sources.
    const string Folder = "generator/Languages/Data/";

    public static readonly ImmutableArray<string> Codes =
    [
        .. typeof(ShippedFiles).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(Extension, StringComparison.Ordinal))
            .Select(name => name[..^Extension.Length])
            .Order(StringComparer.Ordinal),
    ];

    public static SourceText? Find(string code)
    {
        using var stream = typeof(ShippedFiles).Assembly.GetManifestResourceStream(code + Extension);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return new(Folder + code + Extension, reader.ReadToEnd());
    }
}
