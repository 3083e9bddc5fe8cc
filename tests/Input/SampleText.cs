using System.Text.RegularExpressions;

namespace Tests.Input;

/// <summary>One Markdown file of the archive.</summary>
/// <param name="Path">From the repository's root, with slashes.</param>
sealed partial record SampleText(string Path, string Content)
{
    public string Folder => Path[..Path.LastIndexOf('/')];

    /// <summary>The file's name without its ending is the language's code.</summary>
    public string Language => System.IO.Path.GetFileNameWithoutExtension(Path);

    /// <summary>The folder of the year an article lies in.</summary>
    public string Year => Path.Split('/')[2];

    public string Body => FrontMatter().Replace(Content, "", 1);

    /// <summary>What lies between white space and has a letter or digit in it.</summary>
    public int WordCount => Prose.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(word => word.Any(char.IsLetterOrDigit));

    /// <summary>The text a reader reads: without front matter, code, addresses, files, attributes and footnote marks.</summary>
    public string Prose => NotProse().Replace(Body, " ");

    /// <summary>A field of the front matter that stands on one line; null when it is not there.</summary>
    public string? FindField(string name)
    {
        var fields = FrontMatter().Match(Content).Value;
        var field = Regex.Match(fields, $@"^{name}: *(.+?) *$", RegexOptions.Multiline | RegexOptions.CultureInvariant);
        return field.Success ? field.Groups[1].Value : null;
    }

    public override string ToString() => Path;

    [GeneratedRegex(@"\A---\n.*?^---\n", RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(
        @"```.*?```|`[^`]*`|\{[^{}\n]*\}$|\[\^\w+\]:?|\]\([^)]*\)|<[^>]*>|https?://\S+",
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NotProse();
}
