using System.Globalization;
using System.Text.RegularExpressions;

namespace Tests.Typography;

/// <summary>A line of a table: a text, what a repair makes of it, and what is found wrong with it.</summary>
/// <param name="Codes">Each once, in order.</param>
public sealed record Case(string File, int Line, string Input, string Output, string Codes)
{
    const string Arrow = " ⇶ ";

    static string Folder => Path.Combine(Repository.Root, "tests", "Typography", "Cases");

    /// <summary>The table's name begins with the code of its language.</summary>
    public string Language => File[..File.IndexOf('.', StringComparison.Ordinal)];

    public static IEnumerable<Case> ReadAll() =>
        Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal).SelectMany(ReadFile);

    public override string ToString() => $"{File}:{Line.ToString(CultureInfo.InvariantCulture)}";

    static IEnumerable<Case> ReadFile(string file) =>
        from line in System.IO.File.ReadLines(file).Index()
        where line.Item.Length > 0 && !line.Item.StartsWith("# ", StringComparison.Ordinal)
        select Parse(Path.GetFileName(file), line.Index + 1, line.Item);

    static Case Parse(string file, int number, string line)
    {
        var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
        var mark = line.LastIndexOf(" !", StringComparison.Ordinal);
        var input = Unescape(line[..arrow]);
        var output = Unescape(line[(arrow + Arrow.Length)..mark]);
        return new(file, number, input, output == "=" ? input : output, line[(mark + 2)..].Trim());
    }

    // ~ is a no-break space; \n, \\ and \u00ad as in C#.
    static string Unescape(string text) => Regex.Replace(text.Replace('~', '\u00a0'), @"\\(n|\\|u[0-9a-f]{4})", escape => escape.Value[1] switch
    {
        'n' => "\n",
        '\\' => "\\",
        _ => ((char)int.Parse(escape.Value.AsSpan(2), NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
    });
}
