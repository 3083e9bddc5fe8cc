using System.CommandLine;
using Generator.Commands.Status;
using Generator.Coverage;
using Generator.Coverage.Page;
using Generator.Model;
using Generator.Text;

namespace Generator.Commands;

/// <summary><c>status</c>: what is still to be done so that the languages of an archive say the same.</summary>
sealed class StatusCommand
{
    readonly Argument<string?> _story = new("STORY") { Description = "One story: its folder, slug or path; otherwise all", Arity = ArgumentArity.ZeroOrOne };
    readonly Argument<string?> _language = new("LANG") { Description = "One language; otherwise all", Arity = ArgumentArity.ZeroOrOne };
    readonly Option<bool> _diff = new("--diff") { Description = "Which paragraphs of the original changed after it was translated" };
    readonly Option<bool> _mark = new("--mark-current") { Description = "Writes into the translations of STORY that they render the original as it stands" };
    readonly Option<string[]> _only = new("--only")
    {
        Description = "Only stories with a version like this: " + string.Join(", ", StatusFilter.Names),
        HelpName = "STATE",
        AllowMultipleArgumentsPerToken = false,
    };

    readonly Option<string?> _html = new("--html") { Description = "Writes the same as a page for editors", HelpName = "FILE" };

    readonly SiteOptions _options;
    readonly CommandEnvironment _environment;

    StatusCommand(SiteOptions options, CommandEnvironment environment)
    {
        _options = options;
        _environment = environment;
        Choices.Limit(_only, [.. StatusFilter.Names]);
    }

    public static Command Create(SiteOptions options, CommandEnvironment environment)
    {
        var status = new StatusCommand(options, environment);
        var command = new Command("status", "Shows what is missing, outdated, unreviewed or uncorrected in which language")
        {
            status._story, status._language, status._diff, status._mark, status._only, status._html, options.Strict,
        };
        command.SetAction(status.Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        var story = parsed.GetValue(_story);
        if (story is null && (parsed.GetValue(_diff) || parsed.GetValue(_mark)))
            return _environment.Refuse("--diff and --mark-current need a story: status --diff STORY LANG");
        if (_options.Read(parsed, _environment) is not { } build)
            return ExitCode.WrongUsage;
        var result = Build.Link(build with { Drafts = true, Future = true });
        var format = parsed.GetValue(_options.Format)!;
        DiagnosticPrinter.Print([.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)], format, _environment.Error);
        if (result.Site is not { } site)
            return ExitCode.ContentErrors;
        if (Select(SiteStatus.Of(site, build.Now), parsed, build.Root) is not { } status)
            return ExitCode.WrongUsage;
        if (parsed.GetValue(_mark))
            return new TranslationMark(build.Root, _environment).Write(status);
        if (parsed.GetValue(_html) is { } page)
            File.WriteAllText(Path.GetFullPath(page, _environment.Folder), CoveragePage.Render(status, site.Config.Zone.GetDay(build.Now)));
        Print(status, parsed, format);
        return !result.Succeeded || (build.Strict && status.HasDuties) ? ExitCode.ContentErrors : ExitCode.Done;
    }

    /// <returns>Null when there is nothing of that name, which is then said.</returns>
    SiteStatus? Select(SiteStatus status, ParseResult parsed, string root)
    {
        if (parsed.GetValue(_story) is { } name)
        {
            var articles = status.Versions.Select(version => version.Article).OfType<Article>().ToList();
            if (StoryName.Find(name, articles, root, _environment.Folder, out var problem) is not { } key)
            {
                _environment.Refuse(problem);
                return null;
            }
            status = status with { Stories = [.. status.Stories.Where(story => string.Equals(story.Key, key, StringComparison.Ordinal))] };
        }
        if (parsed.GetValue(_language) is { } code)
        {
            if (SiteLanguage.Find(code, status.Languages, out var problem) is not { } language)
            {
                _environment.Refuse(problem);
                return null;
            }
            status = StatusFilter.KeepLanguage(status, language);
        }
        return StatusFilter.Keep(status, parsed.GetValue(_only) ?? []);
    }

    void Print(SiteStatus status, ParseResult parsed, string format)
    {
        if (format == "json")
            _environment.Output.WriteLine(DiagnosticPrinter.ToJson(json => StatusJson.Write(json, status)));
        else if (parsed.GetValue(_diff))
            StatusText.PrintChanges(status, _environment.Output);
        else if (_environment.IsTerminal)
            StatusTable.Print(status);
        else
            StatusText.Print(status, _environment.Output);
    }
}
