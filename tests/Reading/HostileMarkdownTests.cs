using AngleSharp.Html.Parser;
using Generator.Languages;
using Generator.Model;
using Generator.Reading.Markdown;
using Generator.Text;

namespace Tests.Reading;

/// <summary>Whatever an author writes, the reader ends, and what comes out runs nothing.</summary>
public sealed class HostileMarkdownTests
{
    public static TheoryData<string, string> Deep => new()
    {
        { "quotes", Repeat("> ", 10_000) },
        { "quotes without blanks", Repeat(">", 10_000) },
        { "brackets", Repeat("[", 10_000) },
        { "open links", Repeat("[a](", 100_000) },
        { "closed brackets", Repeat("[", 5_000) + "a" + Repeat("](b)", 5_000) },
        { "pictures", Repeat("![", 1_000) + "a" + Repeat("](b)", 1_000) },
        { "lists", string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', depth * 2) + "- a\n")) },
        { "numbered lists", Repeat("1. ", 5_000) },
        { "stars", Repeat("*", 10_000) + "a" + Repeat("*", 10_000) },
        { "emphasis", Repeat("*a _b ", 2_000) + Repeat("_ *", 2_000) },
        { "containers", Repeat("::: note\n", 500) },
        { "footnotes", string.Concat(Enumerable.Range(0, 300).Select(i => $"[^{i}]: a[^{i + 1}]\n\n")) + "[^0]" },
        { "open footnotes", Repeat("[^", 10_000) },
        { "table cells", Repeat("|", 10_000) + "\n" + Repeat("|-", 10_000) + "\n" },
        { "attributes", Repeat("{#a", 5_000) },
        { "definitions", "a\n" + Repeat(":   ", 5_000) },
        { "equal headings", Repeat("## a\n", 3_000) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Deep_and_long_texts_end_in_a_body_or_a_diagnostic(string name, string markdown)
    {
        var diagnostics = new Diagnostics();

        var body = Parse(markdown, diagnostics);

        Assert.True(body.Html.Length > 0 || diagnostics.HasErrors, name);
    }

    public static TheoryData<string> Attacks =>
    [
        "<script>alert(1)</script>", "a <img src=x onerror=alert(1)>", "<a href=\"javascript:x\">a</a>", "<!-- a --><script>x</script>",
        "<style>*{}</style>", "<iframe src=x>", "<?php x ?>", "<![CDATA[<script>x</script>]]>", "<svg onload=x>",
        "[a](javascript:x)", "[a](  javascript:x)", "[a](JAVASCRIPT&colon;x)", "[a](java&#x0a;script:x)", "[a](&#x01;javascript:x)",
        "<javascript:x>", "[a][b]\n\n[b]: javascript:x", "![a](javascript:x)", "![a](data:text/html,x)", "[a](<java\tscript:x>)",
        "[a](b \"\" onclick=\"x\")", "[a](b '\" onclick=\"x')", "![\" onerror=\"x](b)", "[a](\"onclick=x)", "[a](b){onclick=x}",
        "# a {onclick=x style=y}", "{onload=x}\nabc", "*a*{onclick=x}", "`a`{onclick=x}", "- a {onclick=x}", "> a {onclick=x}",
        "| a |\n|---|\n| b{onclick=x} |", "::: note {onclick=x}\na\n:::", "::: \"><script>x</script>\na\n:::", "::: note \"><script>\na\n:::",
        "```\"><script>x</script>\na\n```", "``` {onclick=x}\na\n```", "## a {#\"><script>x</script>}", "## a {.\"onclick=x}",
        "a[^\"><script>]\n\n[^\"><script>]: <script>x</script>", "&lt;script&gt;x&lt;/script&gt;", "a\n: b {onclick=x}",
        "*a*{lang='\" onclick=\"x'}", "*a*{dir='\" onclick=\"x'}", "{#\"onclick=x}\n| a | b |\n|---|---|\n| c | d |",
    ];

    [Theory]
    [MemberData(nameof(Attacks))]
    public void Nothing_that_runs_comes_out(string markdown)
    {
        var body = Parse(markdown, new Diagnostics());

        var page = new HtmlParser().ParseDocument(FillSlots(body));
        Assert.Empty(page.QuerySelectorAll("script, style, iframe, svg, object, embed, form, meta, base, link"));
        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute =>
            attribute.Name.StartsWith("on", StringComparison.Ordinal) || attribute.Name is "style" or "target" or "srcdoc");
        Assert.DoesNotContain(page.QuerySelectorAll("[href], [src]"), link => Runs(link.GetAttribute("href") ?? link.GetAttribute("src") ?? ""));
    }

    // Browsers skip blanks and controls.
    static bool Runs(string address)
    {
        var scheme = new string([.. address.Where(c => c > ' ')]);
        return scheme.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || scheme.StartsWith("data:", StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void More_brackets_than_links_and_notes_need_are_refused_at_the_first_one_too_many()
    {
        var diagnostics = new Diagnostics();

        Parse(Repeat("[a](b) ", 5_000), diagnostics);
        Assert.Empty(diagnostics.ToSorted());

        Parse(Repeat("[a](b)\n", 5_001), diagnostics);
        Assert.Equal(
            "fa.md(5001,1): error markdown-brackets: this text has more than 5000 opening brackets, which is more than links and notes need; split it",
            Report.FormatHeadline(Assert.Single(diagnostics.ToSorted())));
    }

    [Fact]
    public void The_empty_text_is_an_empty_body()
    {
        var body = Parse("", new Diagnostics());

        Assert.Equal(("", "", 0), (body.Html, body.Text, body.Blocks.Length));
    }

    static Body Parse(string markdown, Diagnostics diagnostics)
    {
        var source = new SourceText("fa.md", markdown);
        return MarkdownReader.Parse(source.GetPlace(0, markdown.Length), LanguageCatalog.GetShipped("fa"), diagnostics);
    }

    // As rendering does it: the address escaped for an attribute.
    static string FillSlots(Body body)
    {
        var html = body.Html;
        foreach (var slot in body.Slots.Reverse())
            html = html.Insert(slot.Offset, System.Net.WebUtility.HtmlEncode(slot.Target.Value));
        return html;
    }

    static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
