using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using Generator.Bundles;
using Generator.Model;
using Generator.Text;

namespace Generator.Commands;

/// <summary><c>bundle</c>: closed years and months as zip files and books.</summary>
sealed class BundleCommand
{
    readonly Option<string[]> _spans = new("--year", "--month")
    {
        Description = "What to bundle, 2024 or 2024-05; otherwise every year that is over. May be repeated",
        HelpName = "SPAN",
    };

    readonly Option<string?> _only = new("--only") { Description = "zip: the pages alone; epub: the books alone", HelpName = "KIND" };
    readonly Option<string?> _output = new("--output") { Description = "Where the files are written; otherwise bundles/ in the site's folder", HelpName = "DIR" };
    readonly SiteOptions _options;
    readonly CommandEnvironment _environment;

    BundleCommand(SiteOptions options, CommandEnvironment environment)
    {
        _options = options;
        _environment = environment;
        Choices.Limit(_only, "zip", "epub");
    }

    public static Command Create(SiteOptions options, CommandEnvironment environment)
    {
        var bundle = new BundleCommand(options, environment);
        var command = new Command("bundle", "Writes closed years and months as zip files and EPUB books") { bundle._spans, bundle._only, bundle._output };
        foreach (var option in options.OfBundle)
            command.Add(option);
        command.SetAction(bundle.Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        if (_options.Read(parsed, _environment, _output, "bundles") is not { } options)
            return ExitCode.WrongUsage;
        var written = (parsed.GetValue(_spans) ?? []).Select(text => (Text: text, Span: BundleSpan.Find(text))).ToList();
        if (written.FirstOrDefault(each => each.Span is null) is { Text: { } wrong })
            return _environment.Refuse($"{wrong} is neither a year nor a month; write it like 2024 or 2024-05");

        var build = new BundleBuild(options);
        if (build.HasFailed)
            return Conclude(parsed, build);
        ImmutableArray<BundleSpan> spans = written.Count == 0 ? build.Years : [.. written.Select(each => each.Span).OfType<BundleSpan>().Distinct().Order()];
        if (FindProblem(build, spans) is { } problem)
            return _environment.Refuse(problem);
        Write(build, spans, GetKinds(parsed), options.Output);
        return Conclude(parsed, build);
    }

    static string? FindProblem(BundleBuild build, ImmutableArray<BundleSpan> spans)
    {
        var years = build.Years.IsEmpty ? "no year with articles is over yet" : $"over are {string.Join(", ", build.Years)}";
        if (spans.IsEmpty)
            return years;
        foreach (var span in spans)
        {
            if (!span.IsOver(build.Today))
                return $"{span} is not over on {IsoDay.Format(build.Today)}, and a bundle must not change afterwards; {years}";
            if (!build.HasArticles(span))
                return $"there are no articles of {span}; {years}";
        }
        return null;
    }

    void Write(BundleBuild build, ImmutableArray<BundleSpan> spans, BundleKinds kinds, string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var file in spans.SelectMany(span => build.Make(span, kinds)))
        {
            _environment.Interrupt.ThrowIfCancellationRequested();
            var path = Path.Join(folder, file.Name);
            File.WriteAllBytes(path, file.Content.Span);
            _environment.Output.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{path}: {file.Articles} {(file.Articles == 1 ? "article" : "articles")}, {(file.Content.Length + 1023) / 1024:N0} KiB"));
        }
    }

    BundleKinds GetKinds(ParseResult parsed) => parsed.GetValue(_only) switch
    {
        "zip" => BundleKinds.Zip,
        "epub" => BundleKinds.Epub,
        _ => BundleKinds.All,
    };

    int Conclude(ParseResult parsed, BundleBuild build)
    {
        DiagnosticPrinter.Print(build.Diagnostics, parsed.GetValue(_options.Format)!, _environment.Error); // Has a default.
        return build.HasFailed ? ExitCode.ContentErrors : ExitCode.Done;
    }
}
