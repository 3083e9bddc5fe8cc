using System.Text.RegularExpressions;

namespace Tests.Docs;

/// <summary>The documentation comments of a view, read from its source: there the summary, and a line for each member that needs one.</summary>
sealed partial class ViewComments
{
    readonly string _comments;
    readonly string _source;

    ViewComments(string source)
    {
        _source = source;
        _comments = string.Join(' ', source.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith("///", StringComparison.Ordinal)).Select(line => line[3..].Trim()));
    }

    public string Summary => Format(SummaryPattern().Match(_comments).Groups[1].Value);

    public static ViewComments Of(Type view) =>
        new(File.ReadAllText(Path.Combine(Repository.Root, "generator", "Rendering", "Views", view.Name + ".cs")));

    /// <summary>A parameter's line, or the summary above a property.</summary>
    public string? Find(string member)
    {
        if (Regex.Match(_comments, $"<param name=\"{member}\">(.*?)</param>", RegexOptions.CultureInvariant) is { Success: true } parameter)
            return Format(parameter.Groups[1].Value);
        var property = Regex.Match(_source, $@"/// <summary>([^\n]*)</summary>\n\s+public [^\n=({{]*\b{member}\b", RegexOptions.CultureInvariant);
        return property.Success ? Format(property.Groups[1].Value) : null;
    }

    static string Format(string comment) => Code().Replace(comment, "`$1`").Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("<summary>(.*?)</summary>", RegexOptions.CultureInvariant)]
    private static partial Regex SummaryPattern();

    [GeneratedRegex("<c>(.*?)</c>", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
