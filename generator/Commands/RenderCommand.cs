using System.CommandLine;
using Generator.Commands.Templates;
using Generator.Languages;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Commands;

/// <summary><c>render</c>: renders one template to standard output, or with <c>--batch</c> many from standard input; needs no site.</summary>
sealed class RenderCommand
{
    readonly Argument<string?> _template = new("TEMPLATE") { Description = "The template's file", Arity = ArgumentArity.ZeroOrOne };
    readonly Option<string?> _data = new("--data") { Description = "What the template can name, as JSON or YAML", HelpName = "FILE" };
    readonly Option<string?> _include = new("--include") { Description = "Where included templates lie", HelpName = "DIR" };
    readonly Option<string?> _language = new("--lang") { Description = "With the functions local.* of this language", HelpName = "CODE" };
    readonly Option<bool> _batch = new("--batch")
    {
        Description = "Reads {\"id\",\"template\",\"data\",\"files\"} a line, prints {\"id\",\"output\"} or {\"id\",\"error\"} a line",
    };

    readonly SiteOptions _options;
    readonly CommandEnvironment _environment;

    RenderCommand(SiteOptions options, CommandEnvironment environment)
    {
        _options = options;
        _environment = environment;
    }

    public static Command Create(SiteOptions options, CommandEnvironment environment)
    {
        var render = new RenderCommand(options, environment);
        var command = new Command("render", "Renders one Scriban template to standard output")
        {
            render._template, render._data, render._include, render._language, render._batch,
        };
        command.SetAction(render.Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        Language? language = null;
        if (parsed.GetValue(_language) is { } code)
        {
            if (!LanguageCatalog.ShippedCodes.Contains(code))
                return _environment.Refuse($"there is no language {code}; there are {string.Join(", ", LanguageCatalog.ShippedCodes)}");
            language = LanguageCatalog.GetShipped(code);
        }
        var now = parsed.GetValue(_options.Now)?.UtcDateTime;
        if (parsed.GetValue(_batch))
        {
            var batch = new TemplateBatch(language, now);
            return batch.Run(_environment.Input, _environment.Output, _environment.Interrupt) ? ExitCode.Done : ExitCode.Fault;
        }
        return parsed.GetValue(_template) is { } path
            ? Render(parsed, path, language, now)
            : _environment.Refuse("render needs a template's file, or --batch");
    }

    int Render(ParseResult parsed, string path, Language? language, DateTime? now)
    {
        var files = new[] { path, parsed.GetValue(_data) }.OfType<string>();
        if (files.FirstOrDefault(file => !File.Exists(GetFull(file))) is { } missing)
            return _environment.Refuse($"there is no file {missing}");
        var diagnostics = new Diagnostics();
        var data = parsed.GetValue(_data) is { } dataPath ? DataFile.Parse(Read(dataPath), diagnostics) : new ScriptObject();
        var folder = parsed.GetValue(_include) is { } include ? GetFull(include) : null;
        var run = data is null
            ? new TemplateRun(null, "", diagnostics.ToSorted())
            : TemplateRun.Of(Read(path), data, language, folder is null ? null : name => FindInclude(folder, name), now);
        DiagnosticPrinter.Print(run.Mistakes, parsed.GetValue(_options.Format)!, _environment.Error);
        _environment.Output.Write(run.Output);
        return run.Output is null ? ExitCode.ContentErrors : ExitCode.Done;
    }

    SourceText Read(string path) => new(path, File.ReadAllText(GetFull(path)));

    // A template may name what lies in the folder, and nothing beside or above it.
    static SourceText? FindInclude(string folder, string name)
    {
        var full = Path.GetFullPath(Path.Join(folder, name));
        var isInside = full.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return isInside && File.Exists(full) ? new(name, File.ReadAllText(full)) : null;
    }

    string GetFull(string path) => Path.GetFullPath(path, _environment.Folder);
}
