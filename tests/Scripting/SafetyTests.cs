using System.Text;
using AngleSharp.Html.Parser;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Tests.Scripting;

public sealed class SafetyTests
{
    static readonly string[] Hostile =
    [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</title><script>alert(1)</script>", "&lt;script&gt;", "a & b",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "java\tscript:alert(1)", "\u0001javascript:alert(1)", "java\nscript:alert(1)",
        "javascript&colon;alert(1)", "&#106;avascript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:x", ":alert(1)", "//evil.example/x",
    ];

    public static TheoryData<string> Templates =>
    [
        "<p title=\"{{ t }}\" class='{{ t }}'>{{ t }}</p>",
        "<p>{{ t | string.strip }}{{ t + '' }}{{ $\"{t}\" }}{{ [t] }}{{ {a: t} }}</p>",
        "{{ capture c }}<b>{{ t }}</b>{{ end }}{{ c }}{{ c + t }}{{ t + c }}",
        "{{ func f(x) }}<i>{{ x }}</i>{{ ret x; end }}{{ f t }}{{ y = f t }}{{ y }}",
        "{{ include 'card' t }}{{ x = include 'card' t }}{{ x }}",
        "<a href=\"{{ t }}\">x</a><img src='{{ t }}'><form action={{ t | html.url_encode }}></form>",
        "<a href=\"{{ if true }}{{ t }}{{ end }}\">x</a><a href=\"{{ '' }}{{ t }}\">y</a>",
        "{{ func f(x) }}{{ x }}{{ end }}<a href=\"{{ f t }}\">x</a><a href=\"{{ t | html.escape }}\">y</a>",
        "{{ wrap w }}{{ t }}{{ end }}{{ for c in t; c; end }}{{ t | string.split 'a' | array.join t }}{{ t | html.newline_to_br }}",
    ];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Hostile_text_stays_text(string template)
    {
        foreach (var text in Hostile)
        {
            var html = Render("{{ func w }}<u>{{ $$ }}</u>{{ end }}" + template, text);
            var page = new HtmlParser().ParseDocument($"<body>{html}</body>");
            Assert.Empty(page.QuerySelectorAll("script, img[onerror], [onmouseover]"));
            foreach (var element in page.QuerySelectorAll("[href], [src], [action]"))
            {
                var address = element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action") ?? "";
                var scheme = new string([.. address.Where(c => c > ' ').TakeWhile(c => c is not ('/' or '?' or '#'))]);
                Assert.False(scheme.Contains(':', StringComparison.Ordinal), $"{template} lets {text} become {address}");
            }
        }
    }

    [Theory]
    [InlineData("https://a.example/?x=1&y=2", "https://a.example/?x=1&amp;y=2")]
    [InlineData("mailto:a@b.example", "mailto:a@b.example")]
    [InlineData("tel:+49", "tel:+49")]
    [InlineData("/de/2024/", "/de/2024/")]
    [InlineData("../x:y", "../x:y")]
    [InlineData("?a:b", "?a:b")]
    public void An_honest_address_stays_what_it_is(string address, string written)
    {
        Assert.Equal($"<a href=\"{written}\">", Render("<a href=\"{{ t }}\">", address));
    }

    static string Render(string template, string text)
    {
        var options = new RenderOptions { Escaping = Escaping.Html, Loader = (name, errors) => Parse(name, "<p>{{ $1 }}</p>", errors) };
        using var renderer = new Renderer(options);
        var globals = new ScriptObject();
        globals.Set("t", text);
        var error = renderer.Render(Parse("page", template, new())!, out var html, globals);
        Assert.True(error is null, error is null ? "" : Report.Format(error));
        return Encoding.UTF8.GetString(html);
    }

    static Template? Parse(string name, string text, Diagnostics errors) => Template.Parse(new(name, text), ParseOptions.Default, errors);
}
