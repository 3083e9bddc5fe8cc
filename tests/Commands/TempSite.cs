using Generator.Commands;

namespace Tests.Commands;

/// <summary>A site of two articles on disk, with the theme that ships, and commands run in it.</summary>
sealed class TempSite : IDisposable
{
    readonly CancellationTokenSource _interrupt = new();

    public TempSite()
    {
        Write("input/site.yaml", """
            title: { fa: نمونه, de: Probe }
            description: { fa: نمونه, de: Probe }
            base-url: https://example.org
            time-zone: Europe/Berlin
            theme: archive
            languages: [{ code: fa }, { code: de }]
            publisher: { name: { fa: نمونه, de: Probe } }
            """);
        Write("input/articles/2024/08/one/de.md", "---\ntitle: Eins\ndate: 2024-08-01\n---\nText.\n");
        Write("input/articles/2024/08/one/fa.md", "---\ntitle: یک\ndate: 2024-08-01\n---\nمتن می‌آید.\n");
        Copy(Path.Join(Repository.Root, "themes/archive"), Path.Join(Root, "themes/archive"));
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("site").FullName;

    public string Output => Path.Join(Root, "output");

    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>The current folder of commands.</summary>
    public string Folder { get; set; } = "";

    public TempSite Write(string path, string text)
    {
        var full = Path.Join(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    public string Read(string path) => File.ReadAllText(Path.Join(Root, path));

    public bool Has(string path) => File.Exists(Path.Join(Root, path));

    /// <summary>What commands read from standard input.</summary>
    public string Input { get; set; } = "";

    public void Interrupt() => _interrupt.Cancel();

    public (int Code, string Output, string Error) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = CommandLine.Run(args, GetEnvironment(output, error));
        return (code, output.ToString(), error.ToString());
    }

    public CommandEnvironment GetEnvironment(TextWriter output, TextWriter error) => new(
        output,
        error,
        Path.Join(Root, Folder),
        name => Variables.GetValueOrDefault(name),
        new(2026, 1, 1, 12, 0, 0, TimeSpan.Zero),
        IsTerminal: false,
        _interrupt.Token)
    {
        Input = new StringReader(Input),
    };

    public void Dispose()
    {
        Directory.Delete(Root, true);
        _interrupt.Dispose();
    }

    static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
