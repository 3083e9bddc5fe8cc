using System.CommandLine;
using Generator.Languages;
using Generator.Searching;
using Generator.Text;

namespace Generator.Commands;

/// <summary><c>search</c>: asks the index of the built site as its search page does, and prints addresses, the best first.</summary>
sealed class SearchCommand
{
    readonly Argument<string[]> _query = new("QUERY") { Description = "What a reader would type", Arity = ArgumentArity.OneOrMore };
    readonly Option<string> _language = new("--lang") { Description = "The language to search in", HelpName = "CODE", Required = true };
    readonly SiteOptions _options;
    readonly CommandEnvironment _environment;

    SearchCommand(SiteOptions options, CommandEnvironment environment)
    {
        _options = options;
        _environment = environment;
    }

    public static Command Create(SiteOptions options, CommandEnvironment environment)
    {
        var search = new SearchCommand(options, environment);
        var command = new Command("search", "Searches the built site as its search page does, and prints addresses, the best first")
        {
            search._query, search._language,
        };
        foreach (var option in options.OfSearch)
            command.Add(option);
        command.SetAction(search.Run);
        return command;
    }

    int Run(ParseResult parsed)
    {
        if (_options.Read(parsed, _environment) is not { } options)
            return ExitCode.WrongUsage;
        var code = parsed.GetValue(_language)!; // Is required.
        var diagnostics = new Diagnostics();
        var language = NamedLanguage.Find(code, options.Root, diagnostics);
        if (language is null)
        {
            DiagnosticPrinter.Print(diagnostics.ToSorted(), parsed.GetValue(_options.Format)!, _environment.Error); // Has a default.
            return ExitCode.WrongUsage;
        }
        if (IndexReader.Open(Path.Join(options.Output, code, "search")) is not { } index)
            return _environment.Refuse($"there is no search index of {code} in {options.Output}; build the site first, with a theme that has a search page");
        var result = PageSearch.Find(index, language.Search, string.Join(' ', parsed.GetValue(_query)!)); // At least one.
        if (!result.HasAllWords && !result.Paths.IsEmpty)
            _environment.Error.WriteLine("no page has all the words; these have most of them");
        foreach (var path in result.Paths)
            _environment.Output.WriteLine(path);
        return ExitCode.Done;
    }
}
