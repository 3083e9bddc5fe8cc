using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Generator.Model;

namespace Generator.Commands;

/// <summary>The options of commands that read a site, and how they become the options of a build.</summary>
sealed class SiteOptions
{
    readonly Option<string?> _root = New<string?>("--root", "The site's folder; otherwise the nearest one upward that holds input/", "DIR");
    readonly Option<string?> _output = New<string?>("--output", "Where the site is written; otherwise output/ in the site's folder", "DIR");
    readonly Option<string?> _baseUrl = New<string?>("--base-url", "The address the site will have; otherwise that of site.yaml", "URL");
    readonly Option<bool> _drafts = New<bool>("--drafts", "With drafts");
    readonly Option<bool> _future = New<bool>("--future", "With articles dated after now");
    readonly Option<string?> _theme = New<string?>("--theme", "A folder below themes/; otherwise that of site.yaml", "NAME");
    readonly Option<bool> _relative = New<bool>("--relative", "Links relative to each page: works below any path and without a server");
    readonly Option<bool> _record = New<bool>("--record", "Adds addresses that are new to input/addresses.txt, the list of those that must never be lost");

    // There is no cache to leave out yet, but scripts that ask for a build from nothing get one.
    readonly Option<bool> _noCache = new("--no-cache") { Hidden = true };

    public SiteOptions()
    {
        foreach (var option in (Option[])[_root, Now, Format])
            option.Recursive = true;
    }

    public Option<DateTimeOffset?> Now { get; } = new("--now")
    {
        Description = "The clock, ISO 8601; otherwise the real one",
        HelpName = "TIME",
        CustomParser = ParseTime,
    };

    public Option<bool> Strict { get; } = New<bool>("--strict", "Warnings count as errors");

    public Option<string?> Report { get; } = New<string?>("--report", "Writes what was built, how long it took and what is wrong as JSON", "FILE");

    public Option<string> Format { get; } = OneOf("--format", "How mistakes are printed", "text", "json", "github");

    public Option<string> Verbosity { get; } = OneOf("--verbosity", "How much is printed", "normal", "quiet", "detailed");

    public Option<bool> NoProgress { get; } = New<bool>("--no-progress", "No progress on a terminal");

    /// <summary>Of every command.</summary>
    public IEnumerable<Option> OfAll => [_root, Now, Format];

    public IEnumerable<Option> OfBuild => [_output, .. OfCheck, _record, _noCache];

    public IEnumerable<Option> OfCheck => [_baseUrl, .. OfServe, _relative, Report, Verbosity, NoProgress];

    public IEnumerable<Option> OfBundle => [_baseUrl, .. OfServe];

    public IEnumerable<Option> OfServe => [_drafts, _future, _theme, Strict];

    public IEnumerable<Option> OfSearch => [_output];

    /// <summary>Lets a command take, without effect and without saying so, what a build takes: scripts pass one set of options to every command.</summary>
    public void Tolerate(Command command)
    {
        foreach (var option in OfBuild.Where(option => option != _record && command.Options.All(own => !string.Equals(own.Name, option.Name, StringComparison.Ordinal))))
            command.Add(option.ValueType == typeof(bool) ? new Option<bool>(option.Name) { Hidden = true } : new Option<string>(option.Name) { Hidden = true });
    }

    /// <returns>Null when they make no sense together with what is on disk; that is then said.</returns>
    public BuildOptions? Read(ParseResult parsed, CommandEnvironment environment) => Read(parsed, environment, _output, "output");

    /// <param name="outputOption">Says where the command writes.</param>
    /// <param name="folder">Where it writes below the root when that says nothing.</param>
    public BuildOptions? Read(ParseResult parsed, CommandEnvironment environment, Option<string?> outputOption, string folder)
    {
        if (FindRoot(parsed, environment) is not { } root)
            return null;
        var output = Path.GetFullPath(parsed.GetValue(outputOption) ?? Path.Join(root, folder), environment.Folder);
        if (Build.FindRefusal(root, output) is { } refusal)
            return Refuse(environment, refusal);
        var themes = Path.Join(root, "themes");
        if (parsed.GetValue(_theme) is { } theme && (theme.Contains('/', StringComparison.Ordinal) || !Directory.Exists(Path.Join(themes, theme))))
            return Refuse(environment, $"there is no theme {theme} in {themes}");
        var given = parsed.GetValue(_baseUrl);
        if (given is not null && !BaseUrl.IsValid(given))
            return Refuse(environment, $"{given} is no address a site can have; write it like https://example.org");
        return new(root, output, parsed.GetValue(Now) ?? environment.Now)
        {
            BaseUrl = (given ?? BaseUrl.FindInEnvironment(environment.FindVariable))?.TrimEnd('/'),
            Theme = parsed.GetValue(_theme),
            Drafts = parsed.GetValue(_drafts),
            Future = parsed.GetValue(_future),
            Relative = parsed.GetValue(_relative),
            Strict = parsed.GetValue(Strict),
            Record = parsed.GetValue(_record),
        };
    }

    string? FindRoot(ParseResult parsed, CommandEnvironment environment)
    {
        if (parsed.GetValue(_root) is not { } given)
        {
            var found = SiteRoot.Find(environment.Folder);
            if (found is null)
                environment.Refuse($"neither {environment.Folder} nor a folder above it holds input/; name the site with --root");
            return found;
        }
        var root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(given, environment.Folder));
        if (SiteRoot.IsRoot(root))
            return root;
        environment.Refuse($"{root} holds no input/, so it is no site");
        return null;
    }

    static BuildOptions? Refuse(CommandEnvironment environment, string sentence)
    {
        environment.Refuse(sentence);
        return null;
    }

    static DateTimeOffset? ParseTime(ArgumentResult argument)
    {
        var text = argument.Tokens.Count == 1 ? argument.Tokens[0].Value : "";
        if (DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time))
            return time;
        argument.AddError($"--now {text} is no time; write it like 2025-08-16T09:30:00Z");
        return null;
    }

    static readonly string[] Times =
    [
        "yyyy-MM-dd",
        "yyyy-MM-ddTHH:mm",
        "yyyy-MM-ddTHH:mmK",
        "yyyy-MM-ddTHH:mm:ss",
        "yyyy-MM-ddTHH:mm:ssK",
        "yyyy-MM-ddTHH:mm:ss.FFFFFFFK",
    ];

    static Option<T> New<T>(string name, string description, string? value = null) =>
        new(name) { Description = description, HelpName = value };

    static Option<string> OneOf(string name, string description, string first, params string[] others)
    {
        var option = New<string>(name, description);
        option.DefaultValueFactory = _ => first;
        Choices.Limit(option, [first, .. others]);
        return option;
    }
}
