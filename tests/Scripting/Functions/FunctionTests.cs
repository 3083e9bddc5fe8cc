using System.Text;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Tests.Scripting.Functions;

/// <summary>What the builtins give, by the tables beside this file: <c>expression ⇶ output</c> or <c>expression ⇶ error: sentence</c>.</summary>
public sealed class FunctionTests
{
    const string Arrow = " ⇶";

    public static TheoryData<string> Tables => ["array", "date", "errors", "html", "math", "object", "regex", "string", "timespan"];

    [Theory]
    [MemberData(nameof(Tables))]
    public void Builtins_give_what_their_table_says(string table)
    {
        var failures = new StringBuilder();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Scripting", "Functions", $"{table}.txt")))
        {
            if (line.IndexOf(Arrow, StringComparison.Ordinal) is not (> 0 and var cut))
                continue;
            var expected = line[(cut + Arrow.Length)..];
            expected = expected.StartsWith(' ') ? expected[1..] : expected;
            var actual = Render(line[..cut]);
            if (actual != expected)
                failures.Append($"\n{line}\n{new string(' ', cut)} ⇶ {actual}");
        }
        Assert.True(failures.Length == 0, failures.ToString());
    }

    static string Render(string expression)
    {
        var errors = new Diagnostics();
        if (Template.Parse(new("text", $"{{{{ {expression} }}}}"), ParseOptions.Default, errors) is not { } template)
            return $"error: {errors.ToSorted()[0].Message}";
        using var renderer = new Renderer(RenderOptions.Default);
        var error = renderer.Render(template, out var text, new ScriptObject());
        return error is null ? Encoding.UTF8.GetString(text) : $"error: {error.Message}";
    }
}
