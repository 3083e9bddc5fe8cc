using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Tests.Browser.Bidi;

/// <summary>A site whose articles are the cases: one article a case.</summary>
public sealed class BidiSite : IDisposable
{
    // Those that the repository's theme has words for.
    static readonly string[] Codes = ["fa", "de", "ar", "en", "he", "ur"];

    readonly TemporaryFolder _folder = new();

    public BidiSite()
    {
        Write("input/site.yaml", $$"""
            title: { fa: آزمون, de: Probe, ar: اختبار, en: Trial, he: ניסיון, ur: آزمائش }
            description: { fa: آزمون, de: Probe, ar: اختبار, en: Trial, he: ניסיון, ur: آزمائش }
            base-url: https://bidi.example
            theme: archive
            time-zone: Europe/Berlin
            languages: [{{string.Join(", ", Codes.Select(code => "{ code: " + code + " }"))}}]
            publisher:
              name: { fa: آزمون, de: Probe, ar: اختبار, en: Trial, he: ניסיון, ur: آزمائش }
            """);
        for (var i = 0; i < Cases.Length; i++)
        {
            var @case = Cases[i];
            Write($"input/articles/{GetName(i)}/{@case.Language}.md", $"""
                ---
                title: {GetName(i)}
                date: 2025-01-01
                slug: {GetName(i)}
                ---
                {@case.Markdown}

                """);
        }
        Example.ExampleSite.Copy(Path.Combine(Repository.Root, "themes"), Path.Combine(_folder.Path, "themes"));
        var result = GeneratorProcess.Run(["build", "--root", _folder.Path, "--now", "2025-06-01T00:00:00Z", "--no-progress"]);
        Assert.True(result.ExitCode == 0, result.Errors);
    }

    public static ImmutableArray<BidiCase> Cases { get; } = [.. BidiCase.Measured, .. BidiCase.Own];

    public string Output => Path.Combine(_folder.Path, "output");

    public static string GetAddress(BidiCase @case) => $"/{@case.Language}/2025/01/{GetName(Cases.IndexOf(@case))}/";

    public void Dispose() => _folder.Dispose();

    static string GetName(int index) => "case-" + index.ToString(CultureInfo.InvariantCulture);

    void Write(string path, string text)
    {
        var file = Path.Combine(_folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text, new UTF8Encoding(false));
    }
}
