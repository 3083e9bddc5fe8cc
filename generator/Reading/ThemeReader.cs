using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads a theme's folder: theme.yaml, templates (*.sbn-html, *.sbn-xml …), assets/ and words/.</summary>
sealed class ThemeReader(InputFolder themes, Diagnostics diagnostics)
{
    const string Assets = "assets/";
    const string Words = "words/";

    /// <returns>Null when there is no such theme, which is then reported.</returns>
    public Theme? Read(Placed<string> name)
    {
        // The length of a place is that of what was written; that nothing was has been reported.
        if (name.Value.Length == 0 && name.Place.Length == 0)
            return null;
        // "..", "a/b" and "" would leave themes/ or mean all of it.
        if (name.Value is "" or "." or ".." || name.Value.AsSpan().IndexOfAny('/', '\\') >= 0)
        {
            diagnostics.Add(Errors.ThemeName(name));
            return null;
        }
        var folder = themes.GetFolder(name.Value);
        if (!folder.Exists)
        {
            diagnostics.Add(Errors.ThemeMissing(name, [.. themes.ListFolderNames()]));
            return null;
        }
        return Read(name.Value, folder);
    }

    Theme Read(string name, InputFolder folder)
    {
        var templates = ImmutableSortedDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        var assets = ImmutableSortedDictionary.CreateBuilder<string, InputFile>(StringComparer.Ordinal);
        var words = ImmutableSortedDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        foreach (var file in folder.ListFiles())
        {
            var path = file.Path[(folder.Path.Length + 1)..];
            if (path.StartsWith(Assets, StringComparison.Ordinal))
                assets.Add(path[Assets.Length..], file);
            else if (path.StartsWith(Words, StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal))
                AddSource(words, path[Words.Length..^".yaml".Length], file);
            else if (Path.GetExtension(path).StartsWith(".sbn-", StringComparison.Ordinal))
                AddSource(templates, path, file);
        }
        return ReadFile(folder, new Theme(name, templates.ToImmutable(), assets.ToImmutable(), words.ToImmutable()));
    }

    void AddSource(ImmutableSortedDictionary<string, SourceText>.Builder sources, string key, InputFile file)
    {
        if (SourceReader.Read(file, diagnostics) is { } source)
            sources.Add(key, source);
    }

    Theme ReadFile(InputFolder folder, Theme theme)
    {
        if (folder.FindFile("theme.yaml") is not { } file
            || SourceReader.Read(file, diagnostics) is not { } source
            || YamlReader.ParseMapping(source, "theme.yaml", diagnostics) is not { } mapping)
            return theme;
        var fields = new YamlFields(mapping, "theme.yaml", diagnostics);
        var described = theme with
        {
            Title = fields.FindText("name")?.Value,
            Description = fields.FindText("description")?.Value,
            IsEscapingExplicit = Choices.FindIsEscapingExplicit(fields, diagnostics) ?? false,
        };
        fields.ReportUnknown();
        return described;
    }
}
