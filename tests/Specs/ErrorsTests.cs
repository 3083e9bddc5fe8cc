using System.Text.RegularExpressions;

namespace Tests.Specs;

/// <summary>Every message that an author can get is shown by a test: by a spec above all, or by its code in a test's assertion.</summary>
public sealed class ErrorsTests
{
    const int LeastLength = 10;

    static readonly Regex Signature = new("public static (?:Diagnostic|ScriptException) ", RegexOptions.CultureInvariant);

    static readonly Regex Literals = new(@"""(?<text>(?:[^""\\]|\\.)*)""", RegexOptions.CultureInvariant);

    [Fact]
    public void Every_function_in_Errors_has_a_case_that_shows_its_text()
    {
        var tests = string.Concat(ReadAll("tests", "*.spec").Concat(ReadAll("tests", "*.cs").Select(Unescape)).Concat(ReadAll("tests/Scripting", "*.txt")));
        Findings.AssertNone(
            from source in ReadAll("generator", "*Errors*.cs")
            from function in Signature.Split(source).Skip(1)
            let words = ListWords(function)
            where words.Count > 0 && !words.Any(text => tests.Contains(text, StringComparison.Ordinal))
            select $"{function[..function.IndexOf('(', StringComparison.Ordinal)]}: {string.Join(" | ", words)}");
    }

    // The stretches of a function's message that stand between its variables and are long enough to be its own.
    static List<string> ListWords(string function) =>
        [.. from literal in Literals.Matches(function)
            from text in Unescape(literal.Groups["text"].Value).Split('{', '}')
            where text.Trim().Length >= LeastLength
            orderby text.Length descending
            select text];

    static string Unescape(string code) => code.Replace("\\\"", "\"", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal);

    static IEnumerable<string> ReadAll(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories).Select(File.ReadAllText);
}
