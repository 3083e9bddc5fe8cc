using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading;

/// <summary>Sorts the files below articles/ or pages/: Markdown is content, named after its language; the rest is media.</summary>
sealed class ContentFinder(ImmutableArray<Language> languages, Diagnostics diagnostics)
{
    const string Markdown = ".md";
    const string StoryFile = "story.yaml";

    // What is written in one of these would be missing from the site without a word.
    static readonly string[] OtherEndings = [Markdown, ".markdown", ".mdown", ".mkd"];

    readonly Dictionary<string, Language> _languages = languages.ToDictionary(language => language.Code, StringComparer.Ordinal);

    /// <summary>Media are added to the builder given, by path relative to the site's root.</summary>
    public ImmutableArray<ContentFolder> Find(InputFolder folder, ImmutableSortedDictionary<string, InputFile>.Builder media)
    {
        var found = ImmutableArray.CreateBuilder<ContentFolder>();
        foreach (var files in folder.ListFiles().GroupBy(file => GetFolder(file.Path), StringComparer.Ordinal))
        {
            var versions = ImmutableArray.CreateBuilder<VersionFile>();
            InputFile? story = null;
            foreach (var file in files)
            {
                if (file.Path.EndsWith(Markdown, StringComparison.Ordinal))
                    AddVersion(versions, file, files.Key, folder.Path);
                else if (file.Path.EndsWith("/" + StoryFile, StringComparison.Ordinal))
                    story = file;
                else if (OtherEndings.Contains(Path.GetExtension(file.Path), StringComparer.OrdinalIgnoreCase))
                    diagnostics.Add(Errors.FileEnding(file.Path, Path.GetFileNameWithoutExtension(file.Path) + Markdown));
                else
                    media.Add(file.Path, file);
            }
            if (versions.Count > 0)
                found.Add(new ContentFolder(files.Key, versions.ToImmutable(), story));
        }
        return found.ToImmutable();
    }

    void AddVersion(ImmutableArray<VersionFile>.Builder versions, InputFile file, string folder, string root)
    {
        var name = file.Path[(folder.Length + 1)..^Markdown.Length];
        if (folder.Length == root.Length)
            diagnostics.Add(Errors.FileFolder(file.Path));
        else if (_languages.TryGetValue(name, out var language))
            versions.Add(new VersionFile(file, folder[(root.Length + 1)..], language));
        else
            diagnostics.Add(Errors.FileName(file.Path, name, [.. _languages.Keys]));
    }

    static string GetFolder(string path) => path[..path.LastIndexOf('/')];
}
