using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading.Themes;

/// <summary>Reads a theme and those it extends: theme.yaml, templates (*.sbn-html, *.sbn-xml …), assets/ and words/.</summary>
sealed class ThemeReader(InputFolder themes, Diagnostics diagnostics)
{
    const string Assets = "assets/";
    const string Words = "words/";

    /// <param name="values">What site.yaml sets of the theme's options; null when it says nothing, or speaks of another theme.</param>
    /// <returns>Null when there is no such theme, which is then reported.</returns>
    public Theme? Read(Placed<string> name, YamlFields? values)
    {
        // The length of a place is that of what was written; that nothing was has been reported.
        if (name.Value.Length == 0 && name.Place.Length == 0)
            return null;
        if (Read(name, ImmutableList<string>.Empty) is not { } theme)
            return null;
        return values is null ? theme : theme with { Options = new OptionValues(name.Value, theme.Options, diagnostics).Set(values) };
    }

    /// <param name="below">The themes that extend this one, the site's first.</param>
    Theme? Read(Placed<string> name, ImmutableList<string> below)
    {
        // "..", "a/b" and "" would leave themes/ or mean all of it.
        if (name.Value is "" or "." or ".." || name.Value.AsSpan().IndexOfAny('/', '\\') >= 0)
        {
            diagnostics.Add(Errors.ThemeName(name));
            return null;
        }
        if (below.Contains(name.Value))
        {
            diagnostics.Add(Errors.ThemeRing(name, below.SkipWhile(each => !string.Equals(each, name.Value, StringComparison.Ordinal))));
            return null;
        }
        var folder = themes.GetFolder(name.Value);
        if (!folder.Exists)
        {
            diagnostics.Add(Errors.ThemeMissing(name, [.. themes.ListFolderNames().Except(below.Append(name.Value), StringComparer.Ordinal)]));
            return null;
        }
        return ReadFile(folder, ReadFolder(name.Value, folder), below.Add(name.Value));
    }

    Theme ReadFolder(string name, InputFolder folder)
    {
        var templates = ImmutableSortedDictionary.CreateBuilder<string, SourceText>(StringComparer.Ordinal);
        var assets = ImmutableSortedDictionary.CreateBuilder<string, InputFile>(StringComparer.Ordinal);
        var words = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<SourceText>>(StringComparer.Ordinal);
        foreach (var file in folder.ListFiles())
        {
            var path = file.Path[(folder.Path.Length + 1)..];
            if (path.StartsWith(Assets, StringComparison.Ordinal))
                assets.Add(path[Assets.Length..], file);
            else if (path.StartsWith(Words, StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal))
            {
                if (SourceReader.Read(file, diagnostics) is { } source)
                    words.Add(path[Words.Length..^".yaml".Length], [source]);
            }
            else if (Path.GetExtension(path).StartsWith(".sbn-", StringComparison.Ordinal) && SourceReader.Read(file, diagnostics) is { } template)
                templates.Add(path, template);
        }
        return new Theme(name, templates.ToImmutable(), assets.ToImmutable(), words.ToImmutable());
    }

    Theme? ReadFile(InputFolder folder, Theme theme, ImmutableList<string> chain)
    {
        if (folder.FindFile("theme.yaml") is not { } file
            || SourceReader.Read(file, diagnostics) is not { } source
            || YamlReader.ParseMapping(source, "theme.yaml", diagnostics) is not { } mapping)
            return theme;
        var fields = new YamlFields(mapping, "theme.yaml", diagnostics);
        if (fields.FindText("extends") is { } extended)
        {
            // Without the rest of it every page would have mistakes that are none.
            if (Read(extended, chain) is not { } parent)
                return null;
            theme = theme.Over(parent);
        }
        theme = theme with
        {
            Title = fields.FindText("name")?.Value,
            Description = fields.FindText("description")?.Value,
            IsEscapingExplicit = Choices.FindIsEscapingExplicit(fields, diagnostics) ?? theme.IsEscapingExplicit,
            StyleSheet = ReadStyleSheet(fields, theme),
        };
        theme = ReadOptions(fields, theme);
        fields.ReportUnknown();
        return theme;
    }

    // With two of them the pages, which ask for the first, would lack every colour.
    Placed<string>? ReadStyleSheet(YamlFields fields, Theme theme)
    {
        var written = fields.FindText("stylesheet");
        if (written is { } own && theme.StyleSheet is { } inherited && own.Value != inherited.Value)
            diagnostics.Add(Errors.OptionStyleSheetInherited(own, inherited.Value));
        return written ?? theme.StyleSheet;
    }

    Theme ReadOptions(YamlFields fields, Theme theme)
    {
        var options = theme.Options;
        if (fields.FindFields("options", "the options") is { } declared)
            options = new OptionReader(options, diagnostics).Read(declared);
        if (fields.FindFields("set", "the values of options") is { } set)
            options = new OptionValues(theme.Name, options, diagnostics).Set(set);
        if (theme.StyleSheet is null && fields.FindKey("options") is { } at && options.Values.Any(option => option.IsStyle))
            diagnostics.Add(Errors.OptionStyleSheet(at));
        return theme with { Options = options };
    }
}
