using System.Text;

namespace Generator.Text;

/// <summary>A text file that is built into the program; Generator.csproj lists them.</summary>
public static class ShippedFile
{
    /// <returns>With line feeds alone, wherever the program was built; null when there is none of that name.</returns>
    public static string? Find(string name)
    {
        using var stream = typeof(ShippedFile).Assembly.GetManifestResourceStream(name);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>A file that is always there.</summary>
    public static string Get(string name) => Find(name) ?? throw new ArgumentException($"{name} is not built in", nameof(name));
}
