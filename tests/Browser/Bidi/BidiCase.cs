using System.Collections.Immutable;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Tests.Browser.Bidi;

/// <summary>A piece of Markdown and the order in which its words must stand from left to right.</summary>
/// <param name="Words">As the text has them.</param>
/// <param name="Shown">The same words as the eye meets them from left to right.</param>
public sealed record BidiCase(string Id, string Language, string Markdown, ImmutableArray<string> Words, ImmutableArray<string> Shown)
{
    static readonly string Folder = Path.Combine(Repository.Root, "tests", "Browser", "Bidi");

    public static ImmutableArray<BidiCase> Measured { get; } = [.. ReadMeasured()];

    public static ImmutableArray<BidiCase> Own { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "cases.tsv")).Where(line => line.Length > 0 && line[0] != '#').Select(Parse)];

    public override string ToString() => Id;

    static IEnumerable<BidiCase> ReadMeasured()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "measured.json")));
        foreach (var item in file.RootElement.GetProperty("cases").EnumerateArray())
        {
            // Without a wanted order there is nothing to hold to.
            if (item.GetProperty("want").GetString() is not { } want)
                continue;
            ImmutableArray<string> words = [.. item.GetProperty("tokens").EnumerateArray().Select(word => word.GetString()!)];
            yield return new BidiCase(
                item.GetProperty("id").GetString()!,
                item.GetProperty("base").GetString() == "rtl" ? "fa" : "de",
                ToMarkdown(item.GetProperty("html").GetString()!),
                words,
                want == "rtl" ? [.. words.Reverse()] : words);
        }
    }

    // What the author of the snippet would write in Markdown: links, code, notes; isolation is the generator's business.
    static string ToMarkdown(string html)
    {
        html = Regex.Replace(html, "<sup>.*?</sup>", "[^1]", RegexOptions.CultureInvariant);
        html = Regex.Replace(html, "<bdi [^>]*lang=\"(\\w+)\"[^>]*>(.*?)</bdi>", "*$2*{lang=$1}", RegexOptions.CultureInvariant);
        html = Regex.Replace(html, "</?code>", "`", RegexOptions.CultureInvariant);
        html = Regex.Replace(html, "<a[^>]*>(.*?)</a>", "[$1](https://target.example/)", RegexOptions.CultureInvariant);
        html = Regex.Replace(html, "<h1>", "## ", RegexOptions.CultureInvariant);
        return Regex.Replace(html, "<[^>]*>", "", RegexOptions.CultureInvariant) + (html.Contains("[^1]", StringComparison.Ordinal) ? "\n\n[^1]: ۱" : "");
    }

    static BidiCase Parse(string line)
    {
        if (line.Split('\t') is not [var id, var language, var markdown, var shown])
            throw new FormatException($"cases.tsv: \"{line}\" does not have four columns");
        ImmutableArray<(int Order, string Word)> words = [.. shown.Split(" ‖ ").Select(ParseWord)];
        return new BidiCase(
            id,
            language,
            markdown.Replace("\\n", "\n", StringComparison.Ordinal),
            [.. words.OrderBy(word => word.Order).Select(word => word.Word)],
            [.. words.Select(word => word.Word)]);
    }

    static (int Order, string Word) ParseWord(string text, int index) =>
        Regex.Match(text, "^([0-9]):(.+)$", RegexOptions.CultureInvariant) is { Success: true } numbered
            ? (numbered.Groups[1].Value[0] - '0', numbered.Groups[2].Value)
            : (index + 1, text);
}
