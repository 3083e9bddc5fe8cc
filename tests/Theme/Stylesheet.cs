using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Languages;
using Tests.Output;

namespace Tests.Theme;

/// <summary>The theme's stylesheet, as far as fonts are concerned.</summary>
static partial class Stylesheet
{
    public static string Theme { get; } = Path.Combine(Repository.Root, "themes", "archive");

    public static string Text { get; } = File.ReadAllText(Path.Combine(Theme, "assets", "archive.css"));

    /// <summary>The theme's options as the build writes them at the top of the stylesheet.</summary>
    static ImmutableDictionary<string, string> Options { get; } = ReadDeclarations(SampleSite.Shared.Read(
        SampleSite.Shared.Files.Single(file => file.StartsWith("/assets/archive.", StringComparison.Ordinal))));

    /// <summary>Every <c>@font-face</c> rule: its declarations by name.</summary>
    public static ImmutableArray<ImmutableDictionary<string, string>> FaceRules { get; } =
        [.. FaceRule().Matches(Text).Select(rule => ReadDeclarations(rule.Groups[1].Value))];

    /// <summary>The faces that are fetched; the others name a font of the reader's system.</summary>
    public static ImmutableArray<FontFace> Faces { get; } =
        [.. FaceRules.Where(rule => rule["src"].StartsWith("url(", StringComparison.Ordinal)).Select(ReadFace)];

    /// <summary>The faces a page of that direction is set in, the first one first.</summary>
    public static ImmutableArray<FontFace> GetFaces(Direction direction)
    {
        var rule = direction == Direction.RightToLeft ? ":root[dir=\"rtl\"] {" : "\n:root {";
        var start = Text.IndexOf(rule, StringComparison.Ordinal) + rule.Length;
        var own = ReadDeclarations(Text[start..Text.IndexOf('}', start)]);
        var families = Variable().Replace(own["--face"], name => Options[name.Groups[1].Value]);
        return [.. families.Split(',').SelectMany(family => Faces.Where(face => face.Family == family.Trim(' ', '"')))];
    }

    static ImmutableDictionary<string, string> ReadDeclarations(string rule)
    {
        var declarations = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (Match declaration in Declaration().Matches(rule[..(rule.IndexOf('}') is var end and >= 0 ? end : rule.Length)]))
            declarations[declaration.Groups[1].Value] = declaration.Groups[2].Value.Trim();
        return declarations.ToImmutable();
    }

    static FontFace ReadFace(ImmutableDictionary<string, string> rule)
    {
        var file = Url().Match(rule["src"]).Groups[1].Value;
        return new(rule["font-family"].Trim('"'), rule, Path.Combine(Theme, "assets", file), ReadRange(rule["unicode-range"]));
    }

    static ImmutableHashSet<int> ReadRange(string range) =>
    [
        .. from part in range.Split(',')
           let ends = part.Trim()["U+".Length..].Split('-').Select(end => int.Parse(end, NumberStyles.HexNumber, CultureInfo.InvariantCulture))
           from character in Enumerable.Range(ends.First(), ends.Last() - ends.First() + 1)
           select character,
    ];

    [GeneratedRegex(@"@font-face \{(.*?)\n\}", RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex FaceRule();

    [GeneratedRegex(@"^ +([\w-]+):([^;]*);", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"var\((--[\w-]+)\)", RegexOptions.CultureInvariant)]
    private static partial Regex Variable();

    [GeneratedRegex(@"url\(""([^""]+)""\)", RegexOptions.CultureInvariant)]
    private static partial Regex Url();
}
