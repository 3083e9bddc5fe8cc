using System.CommandLine;
using System.Globalization;
using Generator.Languages;
using Generator.Model;

namespace Generator.Commands;

/// <summary><c>new</c>: writes an article that only lacks its text.</summary>
static class NewCommand
{
    public static Command Create(SiteOptions options, CommandEnvironment environment)
    {
        var story = new Argument<string>("STORY") { Description = "The story's folder: a short name such as nobel-alphafold" };
        var language = new Option<string>("--lang") { Description = "The language of the article", HelpName = "CODE", Required = true };
        var title = new Option<string>("--title") { Description = "Its title", HelpName = "TEXT", Required = true };
        var command = new Command("new", "Writes an article that only lacks its text") { story, language, title };
        command.SetAction(parsed => Run(
            options.Read(parsed, environment), parsed.GetValue(story)!, parsed.GetValue(language)!, parsed.GetValue(title)!.Trim(), environment));
        return command;
    }

    static int Run(BuildOptions? options, string story, string code, string title, CommandEnvironment environment)
    {
        if (options is null)
            return ExitCode.WrongUsage;
        if (FindProblem(story, title) is { } problem)
            return environment.Refuse(problem);
        if (Build.Read(options) is not { } library)
            return environment.Refuse("the site cannot be read; check says why");
        if (SiteLanguage.Find(code, library.Config.Languages, out var unknown) is not { } language)
            return environment.Refuse(unknown);

        var draft = ArticleDraft.Create(library, story, language, title, options.Now);
        var path = Path.Join(options.Root, draft.Path);
        if (File.Exists(path))
            return environment.Refuse($"{draft.Path} is there already");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, draft.Text);
        environment.Output.WriteLine(draft.Path);
        return ExitCode.Done;
    }

    static string? FindProblem(string story, string title)
    {
        if (story.Length == 0 || story.Any(c => !char.IsLetterOrDigit(c) && c is not ('-' or '_')))
            return $"a story's name is made of letters, digits, - and _; \"{story}\" is not";
        return title.Length == 0 || title.Any(char.IsControl) ? "the title is one line of text" : null;
    }
}
