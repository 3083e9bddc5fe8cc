using Generator.Coverage;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Commands.Status;

/// <summary>Writes <c>translation.of</c> into translations: that they render their original as it stands now.</summary>
sealed class TranslationMark(string root, CommandEnvironment environment)
{
    const string What = "the front matter";

    /// <summary>Marks every translation there is in what was asked for.</summary>
    public int Write(SiteStatus status)
    {
        var translations = status.Versions.Where(version => version.Original is not null).ToList();
        if (translations.Count == 0)
        {
            environment.Error.WriteLine("error: there is no translation to mark: none of these versions says what it was made from, with translation: { from: … }");
            return ExitCode.WrongUsage;
        }
        var isComplete = true;
        foreach (var (article, original) in translations.Select(version => (version.Article!, version.Original!))) // What has an original is there.
            isComplete &= Write(article, original);
        return isComplete ? ExitCode.Done : ExitCode.ContentErrors;
    }

    bool Write(Article article, Article original)
    {
        var snapshot = Snapshot.Of(original.Body).ToString();
        if (string.Equals(article.Translation?.Of?.ToString(), snapshot, StringComparison.Ordinal))
        {
            environment.Output.WriteLine($"unchanged {article.Source.Path}");
            return true;
        }
        if (Mark(article, original.Language.Code, snapshot) is not { } text)
        {
            environment.Error.WriteLine($"error: {article.Source.Path} is written in a way that cannot be changed by itself; write translation: {{ from: {original.Language.Code}, of: {snapshot} }}");
            return false;
        }
        SourceFile.Rewrite(Path.Join(root, article.Source.Path), text);
        environment.Output.WriteLine($"marked {article.Source.Path}");
        return true;
    }

    /// <returns>The file's text; null when what came out would not say what it should.</returns>
    static string? Mark(Article article, string from, string snapshot)
    {
        if (YamlReader.ParseMapping(article.FrontMatter, What, new()) is not { } fields)
            return null;
        var text = FindTranslation(fields) is { } translation
            ? YamlEdit.SetField(translation, "of", snapshot)
            : YamlEdit.SetField(fields, "translation", $"{{ from: {from}, of: {snapshot} }}");
        var grown = text.Length - article.Source.Content.Length;
        var head = new SourceText(article.Source.Path, text).GetPlace(article.FrontMatter.Start, article.FrontMatter.Length + grown);
        return YamlReader.ParseMapping(head, What, new()) is { } changed
            && FindTranslation(changed) is { } marked
            && marked.Entries.Any(entry => entry is { Key.Value: "of", Value: YamlScalar { Value: var of } } && string.Equals(of, snapshot, StringComparison.Ordinal))
            ? text
            : null;
    }

    static YamlMapping? FindTranslation(YamlMapping fields) =>
        fields.Entries.FirstOrDefault(entry => string.Equals(entry.Key.Value, "translation", StringComparison.Ordinal)).Value as YamlMapping;
}
