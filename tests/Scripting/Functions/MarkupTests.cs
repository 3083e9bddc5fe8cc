using System.Text;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Tests.Scripting.Functions;

/// <summary>What the builtins make where text and markup are told apart, and where they write instead of giving a value.</summary>
public sealed class MarkupTests
{
    [Theory]
    [InlineData("{{ t }}", "&lt;b&gt; &amp; „ä“")]
    [InlineData("{{ t | html.escape }}", "&lt;b&gt; &amp; „&#228;“")]
    [InlineData("{{ t | html.escape | html.escape }}", "&lt;b&gt; &amp; „&#228;“")]
    [InlineData("{{ x = t | html.escape; x }}", "&lt;b&gt; &amp; „&#228;“")]
    [InlineData("{{ capture c }}<i>{{ t }}</i>{{ end; c | html.escape }}", "<i>&lt;b&gt; &amp; „ä“</i>")]
    [InlineData("{{ capture c }}<i>a &amp; b</i>{{ end; c | html.strip }}", "a &amp; b")]
    [InlineData("{{ '<b>x</b> & y' | html.strip }}", "x &amp; y")]
    [InlineData("{{ \"<\\n>\" | html.newline_to_br }}", "&lt;<br />\n&gt;")]
    [InlineData("{{ \"<\\n>\" | html.escape | html.newline_to_br }}", "&lt;<br />\n&gt;")]
    [InlineData("{{ '/a b?c=1&d=\"' | html.url_escape }}", "/a%20b?c=1&amp;d=%22")]
    [InlineData("{{ 'a&b' | html.url_encode }}", "a%26b")]
    [InlineData("{{ t | string.upcase }}", "&lt;B&gt; &amp; „Ä“")]
    public void Text_is_escaped_once(string template, string expected) => Assert.Equal(expected, Render(template, Escaping.Html));

    [Theory]
    [InlineData("{{ t | html.escape }}", "&lt;b&gt; &amp; „&#228;“")]
    [InlineData("{{ '/a b?c=1&d=2' | html.url_escape }}", "/a%20b?c=1&d=2")]
    [InlineData("{{ 'a&b' | html.url_encode }}", "a%26b")]
    [InlineData("{{ t }}", "error")]
    [InlineData("{{ t | string.upcase }}", "error")]
    public void A_template_that_has_to_escape_does_it_with_the_functions_of_html(string template, string expected) =>
        Assert.StartsWith(expected, Render(template, Escaping.Explicit), StringComparison.Ordinal);

    [Theory]
    [InlineData("{{ t | html.escape }}")]
    [InlineData("{{ html.escape t }}")]
    [InlineData("{{ html.escape text: t }}")]
    [InlineData("{{ x = t | html.escape; x }}")]
    [InlineData("{{ capture c }}{{ t | html.escape }}{{ end; c }}")]
    public void Writing_gives_what_the_value_gives(string template) =>
        Assert.Equal("&lt;b&gt; &amp; „&#228;“", Render(template, Escaping.None));

    [Fact]
    public void Written_text_keeps_the_indent_of_its_block() =>
        Assert.Equal("  a\n  &lt;\n", Render("  {{ \"a\\n<\" | html.escape }}\n", Escaping.None));

    static string Render(string template, Escaping escaping)
    {
        var model = new ScriptObject();
        model.Set("t", "<b> & „ä“");
        using var renderer = new Renderer(new() { Escaping = escaping });
        var parsed = Template.Parse(new("text", template), ParseOptions.Default, new Diagnostics());
        var error = renderer.Render(Assert.IsType<Template>(parsed), out var text, model);
        return error is null ? Encoding.UTF8.GetString(text) : $"error: {error.Message}";
    }
}
