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

    [Theory]
    [InlineData("eins zwei drei", "eins\nzwei   drei")]
    [InlineData("eins zwei", "**eins** *zwei*")]
    [InlineData("10 km", "10\u00a0km")]
    [InlineData("\u00e9", "e\u0301")]
    public void Reflow_markup_and_normal_forms_leave_a_blocks_hash_alone(string one, string other)
    {
        Assert.Equal(Hash(one), Hash(other));
    }

    [Fact]
    public void Another_word_is_another_hash_and_the_hash_is_the_head_of_sha_256()
    {
        Assert.NotEqual(Hash("eins"), Hash("zwei"));
        // printf eins | sha256sum
        Assert.Equal("bfd6b995588ec54c", Hash("eins"));
    }

    [Theory]
    [InlineData("می\u200cشود گفت", 2)]
    [InlineData("eins – zwei: 3,5 %", 3)]
    [InlineData("… ! ؟", 0)]
    public void Words_are_what_stands_between_white_space_and_has_a_letter_or_digit(string text, int count)
    {
        Assert.Equal(count, Parse(text).WordCount);
    }

    static string Hash(string markdown)
    {
        var body = Parse(markdown);
        return body.GetHash(body.Blocks.Single());
    }

    static Body Parse(string markdown)
    {
        var source = new SourceText("de.md", markdown);
        return MarkdownReader.Parse(source.GetPlace(0, markdown.Length), LanguageCatalog.GetShipped("de"), new Diagnostics());
    }
}
