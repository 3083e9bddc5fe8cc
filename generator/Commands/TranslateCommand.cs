using System.CommandLine;
using Generator.Coverage;
using Generator.Model;

namespace Generator.Commands;

/// <summary><c>translate</c>: writes a draft of a story's other version, with the original beside it.</summary>
static class TranslateCommand
{
    public static Command Create(SiteOptions options, CommandEnvironment environment)
    {
        var story = new Argument<string>("STORY") { Description = "The story: its folder, slug or path" };
        var language = new Argument<string>("LANG") { Description = "The language to translate into" };
        var from = new Option<string?>("--from") { Description = "The version to translate; otherwise the original", HelpName = "CODE" };
        var command = new Command("translate", "Writes a draft of a story's other version, the original beside it as comments") { story, language, from };
        command.SetAction(parsed => Run(
            options.Read(parsed, environment), parsed.GetValue(story)!, parsed.GetValue(language)!, parsed.GetValue(from), environment));
        return command;
    }

    static int Run(BuildOptions? options, string name, string code, string? from, CommandEnvironment environment)
    {
        if (options is null)
            return ExitCode.WrongUsage;
        if (Build.Link(options with { Drafts = true, Future = true }) is not { Library: { } library, Site: { } site })
            return environment.Refuse("the site cannot be read; check says why");
        if (SiteLanguage.Find(code, library.Config.Languages, out var problem) is not { } language
            || StoryName.Find(name, library.Articles, options.Root, environment.Folder, out problem) is not { } key)
            return environment.Refuse(problem);
        if (SiteStatus.Of(site, options.Now).Stories.FirstOrDefault(each => string.Equals(each.Key, key, StringComparison.Ordinal)) is not { } story)
            return environment.Refuse($"the story {key} is withdrawn");
        if (story.Versions.First(version => version.Language == language).Article is { } there)
            return environment.Refuse($"{there.Source.Path} is there already");
        var original = from is null ? story.Lead : story.Versions.FirstOrDefault(version => string.Equals(version.Language.Code, from, StringComparison.Ordinal))?.Article;
        if (original is not { Withdrawn: null })
            return environment.Refuse($"the story {key} has no version in {from} to translate");

        var draft = TranslationDraft.Create(library, story, original, language);
        var path = Path.Join(options.Root, draft.Path);
        // One with mistakes is in no list.
        if (File.Exists(path))
            return environment.Refuse($"{draft.Path} is there already");
        File.WriteAllText(path, draft.Text);
        environment.Output.WriteLine(draft.Path);
        return ExitCode.Done;
    }
}
