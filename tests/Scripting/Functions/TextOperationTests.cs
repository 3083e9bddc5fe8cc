using System.Net;
using System.Text.RegularExpressions;
using Generator.Scripting.Functions;

namespace Tests.Scripting.Functions;

/// <summary>The operations written for speed give what the framework's slower ones give, on texts made to be awkward.</summary>
public sealed class TextOperationTests
{
    // Lone surrogates, pairs, Latin-1, Persian with a non-joiner, white space of several kinds, markup.
    static readonly string[] Pieces =
        ["a", "B", "7", " ", "\n", "\r\n", "\t", "\u00a0", "\u3000", "ä", "ß", "\u200c", "ک", "۴", "👍", "\ud83d", "\udc4d", "<", ">", "&", "\"",
         "'", "%", "-", "/", "<!--", "-->", "<script>", "</SCRIPT>", "<style ", "</style>", "<b>"];

    [Fact]
    public void Escaping_is_that_of_the_framework() =>
        Check(text => Assert.Equal(WebUtility.HtmlEncode(text), HtmlEscape.Escape(text)));

    [Fact]
    public void Percent_encoding_of_a_component_is_that_of_the_framework() =>
        Check(text => Assert.Equal(Uri.EscapeDataString(text), AddressEscape.EncodeComponent(text)));

    [Fact]
    public void Stripping_tags_is_what_the_simple_pattern_does() =>
        Check(text => Assert.Equal(
            Regex.Replace(text, "<script.*?</script>|<!--.*?-->|<style.*?</style>|<.*?>", "", RegexOptions.Singleline | RegexOptions.IgnoreCase),
            HtmlTags.Strip(text)));

    [Fact]
    public void Line_ends_are_marked_once_each() =>
        Check(text => Assert.Equal(Regex.Replace(text, "\r\n|\r|\n", "<br />$0"), HtmlTags.MarkLineEnds(text)));

    [Fact]
    public void Words_are_what_stands_between_white_space() => Check(text =>
    {
        for (var count = 0; text.Length > 0 && count < 5; count++)
            Assert.Equal(string.Join(' ', Regex.Split(text, @"\s+").Take(count)) + "...", TextCutting.TruncateWords(text, count));
    });

    [Fact]
    public void Many_open_comments_cost_no_more_than_their_length()
    {
        var text = string.Concat(Enumerable.Repeat("<!--<script", 50_000));

        Assert.Equal(text, HtmlTags.Strip(text));
    }

    [Fact]
    public void A_text_that_does_not_change_is_not_copied()
    {
        const string text = "nothing-to-do-here";

        Assert.Same(text, HtmlEscape.Escape(text));
        Assert.Same(text, AddressEscape.EncodeAddress(text));
        Assert.Same(text, TextCase.Handleize(text));
        Assert.Same(text, TextCutting.Truncate(text, 50, null));
        Assert.Same(text, TextLiteral.Escape(text));
        Assert.Same(text, HtmlTags.Strip(text));
    }

    static void Check(Action<string> check)
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            // Now and then longer than what is built on the stack.
            var length = random.Next(round % 50 == 0 ? 400 : 12);
            check(string.Concat(Enumerable.Range(0, length).Select(_ => Pieces[random.Next(Pieces.Length)])));
        }
    }
}
