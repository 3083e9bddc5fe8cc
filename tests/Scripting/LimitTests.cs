using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Tests.Scripting;

public sealed class LimitTests
{
    public static TheoryData<string, string> DeepTemplates => new()
    {
        { "parentheses", $"{{{{ {new string('(', 100_000)}1{new string(')', 100_000)} }}}}" },
        { "lists", $"{{{{ {new string('[', 100_000)}{new string(']', 100_000)} }}}}" },
        { "objects", $"{{{{ {string.Concat(Enumerable.Repeat("{a: ", 100_000))}1{new string('}', 100_000)} }}}}" },
        { "signs", $"{{{{ {string.Concat(Enumerable.Repeat("- ", 100_000))}1 }}}}" },
        { "negations", $"{{{{ {new string('!', 100_000)}true }}}}" },
        { "sums", $"{{{{ {string.Concat(Enumerable.Repeat("1 + ", 100_000))}1 }}}}" },
        { "members", $"{{{{ a{string.Concat(Enumerable.Repeat("?.b", 100_000))} }}}}" },
        { "items", $"{{{{ a{string.Concat(Enumerable.Repeat("[0]", 100_000))} }}}}" },
        { "filters", $"{{{{ 1{string.Concat(Enumerable.Repeat(" | math.abs", 100_000))} }}}}" },
        { "conditions", $"{{{{ {string.Concat(Enumerable.Repeat("true ? 1 : ", 100_000))}1 }}}}" },
        { "strings", $"{{{{ {string.Concat(Enumerable.Repeat("$\"{", 100_000))}1{string.Concat(Enumerable.Repeat("}\"", 100_000))} }}}}" },
        { "blocks", string.Concat(Enumerable.Repeat("{{ if true }}", 100_000)) + string.Concat(Enumerable.Repeat("{{ end }}", 100_000)) },
        { "loops", string.Concat(Enumerable.Repeat("{{ for x in [1] }}", 100_000)) + string.Concat(Enumerable.Repeat("{{ end }}", 100_000)) },
        { "functions", string.Concat(Enumerable.Repeat("{{ f = do }}", 100_000)) + string.Concat(Enumerable.Repeat("{{ end }}", 100_000)) },
    };

    [Theory]
    [MemberData(nameof(DeepTemplates))]
    public void A_hundred_thousand_levels_are_one_mistake_and_no_crash(string what, string text)
    {
        var errors = new Diagnostics();

        Assert.Null(Template.Parse(new("deep", text), ParseOptions.Default, errors));
        Assert.Contains(errors.ToSorted(), error => error.Code == "template-limit");
        Assert.True(errors.Count == 1, $"{what}: {errors.Count} messages");
    }

    [Theory]
    [InlineData("{{ if x }}{{ else if y }}", "{{ end }}")]
    [InlineData("{{ x = [1,", "] }}")]
    public void What_is_written_side_by_side_may_be_long(string start, string end)
    {
        var middle = start.EndsWith(',') ? string.Concat(Enumerable.Repeat("1,", 10_000)) : string.Concat(Enumerable.Repeat("{{ else if y }}", 10_000));
        Assert.NotNull(Template.Parse(new("long", start + middle + end), ParseOptions.Default, new Diagnostics()));
    }

    [Theory]
    [InlineData("{{ func f; f; end; f }}", "template-limit")]
    [InlineData("{{ func f; [f]; end; f }}", "template-limit")]
    [InlineData("{{ include 'self' }}", "template-limit")]
    [InlineData("{{ f = do; $0 @$0; end; f @f }}", "template-limit")]
    [InlineData("{{ func f; $$; end; wrap f; $$; end }}", null)]
    [InlineData("{{ while true; end }}", "template-limit")]
    [InlineData("{{ for i in 1..1000; for j in 1..1000; end; end }}", "template-limit")]
    [InlineData("{{ a = [1]; for x in a; a << x; end }}", null)]
    [InlineData("{{ x = 2; while true; x = x * x; end }}", "template-number")]
    [InlineData("{{ x = 1 << 100000000 }}", "template-number")]
    [InlineData("{{ x = 'ab'; while true; x = x + x; end }}", "template-limit")]
    [InlineData("{{ 'x' * 2000000000 }}", "template-limit")]
    [InlineData("{{ a = [1, 2]; while true; a = a + a; end }}", "template-limit")]
    [InlineData("{{ a = []; a[2000000000] = 1 }}", "template-limit")]
    [InlineData("{{ s = 'x' * 1000000; while true; s; end }}", "template-limit")]
    [InlineData("{{ o = {}; o.o = o; o }}", "template-limit")]
    [InlineData("{{ a = []; a[0] = a; a == a }}", "template-limit")]
    [InlineData("{{ ('a' * 40) + '!' | regex.match '^(a+)+$' }}", "template-limit")]
    public void A_template_without_end_is_stopped_with_an_error(string text, string? code)
    {
        var options = new RenderOptions { Limits = new() { Regex = TimeSpan.FromMilliseconds(200) }, Loader = (_, errors) => Parse(text, errors) };
        using var renderer = new Renderer(options);

        var error = renderer.Render(Parse(text, new Diagnostics())!, out _, new ScriptObject());

        Assert.Equal(code, error?.Code);
    }

    [Fact]
    public void A_pattern_that_takes_too_long_is_named()
    {
        using var renderer = new Renderer(new() { Limits = new() { Regex = TimeSpan.FromMilliseconds(200) } });

        var error = renderer.Render(Parse("{{ ('a' * 40) + '!' | regex.match '^(a+)+$' }}", new Diagnostics())!, out _, new ScriptObject());

        Assert.Equal("`^(a+)+$` takes longer than 0.2 s on this text", error?.Message);
    }

    [Fact]
    public void Deep_calls_of_deep_expressions_end_on_a_small_stack_too()
    {
        var nested = string.Concat(Enumerable.Repeat("(1 + ", 100)) + "(f)" + new string(')', 100);
        var template = Parse($"{{{{ func f; ret {nested}; end; f }}}}", new Diagnostics())!;
        Diagnostic? error = null;
        var thread = new Thread(() =>
        {
            using var renderer = new Renderer(new() { Limits = new() { Recursion = 0 } });
            error = renderer.Render(template, out _, new ScriptObject());
        }, 256 * 1024);
        thread.Start();
        thread.Join();

        Assert.Equal("template-limit", error?.Code);
    }

    static Template? Parse(string text, Diagnostics errors) => Template.Parse(new("text", text), ParseOptions.Default, errors);
}
