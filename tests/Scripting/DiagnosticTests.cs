using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Tests.Scripting;

public sealed class DiagnosticTests
{
    static readonly Dictionary<string, string> Files = new()
    {
        ["card"] = "<article>\n  {{ $1.titel }}\n</article>",
        ["list"] = "{{ for p in posts }}\n{{ include 'card' p }}\n{{ end }}",
        ["broken"] = "{{ if }}{{ end }}",
    };

    sealed record Post(string Title, int Year);

    sealed record Editor(string Name);

    [Fact]
    public void A_mistake_in_an_include_shows_the_chain_that_led_there()
    {
        Assert.Equal(
            """
            card(2,9): error template-unknown: $1 has no member titel; did you mean title?
              2 |   {{ $1.titel }}
                |         ^^^^^
              included from list(2,4)
              included from page(1,10)

            """.ReplaceLineEndings("\n"), Report.Format(Fail("<main>{{ include 'list' }}</main>")));
    }

    [Theory]
    [InlineData("{{ titel }}", "titel is unknown here; did you mean title?")]
    [InlineData("{{ posts[0].yaer }}", "posts[0] has no member yaer; did you mean year?")]
    [InlineData("{{ editor.nmae }}", "editor has no member nmae; did you mean name?")]
    [InlineData("{{ title | string.upcas }}", "there is no function string.upcas")]
    [InlineData("{{ title.size + [] - 1 }}", "+ is not defined between an int and a list")]
    [InlineData("{{ include 'card2' }}", "there is no template card2")]
    [InlineData("{{ include 'broken' }}", "the template broken has errors: broken(1,7): error template-syntax: expected an expression, found the end of the code")]
    [InlineData("{{ include '' }}", "the name of the included template is empty")]
    [InlineData("{{ with editor; name = 'x'; end }}", "an object of the site cannot be changed by a template")]
    [InlineData("{{ for x in 5; end }}", "a loop needs a list; this is an int")]
    [InlineData("{{ posts[0].title = 'x' }}", "a Post has no members that could be written")]
    [InlineData("{{ math.pi = 3; math.pi.x }}", "math.pi is an int and has no member x")]
    [InlineData("{{ func f }}{{ $.itme }}{{ end }}{{ f item: 1 }}", "nothing was given as itme; did you mean item?")]
    public void A_mistake_says_what_is_wrong_and_what_was_meant(string template, string? message)
    {
        Assert.Equal(message, Render(template, isStrict: true).Error?.Message);
    }

    [Fact]
    public void All_mistakes_of_a_template_are_found_at_once()
    {
        var errors = new Diagnostics();
        Template.Parse(new("page", "{{ 1 + }}\n{{ for x l }}{{ x }}{{ end }}\n{{ if true }}{{ [1,, }}\n{{ \"a\\q\" }}{{ end }}"), ParseOptions.Default, errors);

        Assert.Equal([(1, 8), (2, 4), (3, 20), (4, 7)], errors.ToSorted().Select(error => error.Place.Position));
    }

    [Fact]
    public void What_is_written_to_a_builtin_stays_in_its_page()
    {
        Assert.Equal("3", Render("{{ math.pi = 3; math.pi }}").Text);
        Assert.Equal("", Render("{{ math.pi }}").Text);
    }

    static Diagnostic Fail(string template) => Render(template, isStrict: true).Error ?? throw new InvalidOperationException("no error");

    static (string Text, Diagnostic? Error) Render(string template, bool isStrict = false)
    {
        var options = new RenderOptions { IsStrict = isStrict, Loader = (name, errors) => Files.TryGetValue(name, out var text) ? Parse(name, text, errors) : null };
        using var renderer = new Renderer(options);
        var model = new RecordView(new { Title = "T", Editor = new Editor("E"), Posts = new List<Post> { new("A", 2024) } });
        var error = renderer.Render(Parse("page", template, new())!, out var text, model, new ScriptObject());
        return (System.Text.Encoding.UTF8.GetString(text), error);
    }

    static Template? Parse(string name, string text, Diagnostics errors) => Template.Parse(new(name, text), ParseOptions.Default, errors);
}
