using Generator.Languages;
using Generator.Model;
using Generator.Reading.Markdown;
using Generator.Text;

namespace Tests.Reading;

public sealed class BodyTextTests
{
    [Fact]
    public void Blocks_are_stretches_of_the_text_with_their_kind()
    {
        var body = Parse("## A\n\nb\nc\n\n- d\n- e\n\n> f\n\n| g |\n|---|\n| h |\n\n```\ni\n```\n\n::: note\nj\n:::\n\n---\n\nk[^1]\n\n[^1]: l\n");

        Assert.Equal(
        [
            "heading: A", "paragraph: b c", "list: d\ne", "quote: f", "table: g\nh", "code: i", "container: j", "paragraph: k", "footnotes: l",
        ], body.Blocks.Select(block => $"{block.Kind}: {body.GetText(block)}"));
    }

    [Fact]
    public void Blocks_know_where_they_were_written()
    {
        const string Text = "## A\n\nb[^1]\n\n[^1]: c\n\n> d\n";
        var body = Parse(Text);

        Assert.Equal(["## A", "b[^1]", "> d", "[^1]"], body.Blocks.Select(block => Text[block.Offset..].Split('\n', ':')[0]));
    }

    static Body Parse(string markdown)
    {
        var source = new SourceText("de.md", markdown);
        return MarkdownReader.Parse(source.GetPlace(0, markdown.Length), LanguageCatalog.GetShipped("de"), new Diagnostics());
    }
}
