using System.Runtime.CompilerServices;
using System.Text;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Tests.Scripting;

public sealed class ReadmeTests
{
    public static TheoryData<string, string> Examples()
    {
        var examples = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(GetFolder(), "../../generator/Scripting/README.md")))
        {
            if (line.Split(" ⇶ ") is [var template, var output])
                examples.Add(template, output);
        }
        return examples;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_examples_of_the_readme_give_what_it_says(string template, string output)
    {
        var options = new RenderOptions { Loader = static (name, errors) => Parse(name, "Hi {{ $1 }}{{ $tone }}", errors) };
        using var renderer = new Renderer(options);
        var globals = new ScriptObject();
        globals.Set("title", "News");
        globals.Set("tags", new ScriptArray([(Value)"a", "b", "c"]));

        var error = renderer.Render(Parse("example", template, new())!, out var text, globals);

        Assert.True(error is null, error is null ? "" : Report.Format(error));
        Assert.Equal(output, Encoding.UTF8.GetString(text).TrimEnd('\n'));
    }

    static Template? Parse(string name, string text, Diagnostics errors) => Template.Parse(new(name, text), ParseOptions.Default, errors);

    static string GetFolder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
