using Generator.Languages;
using Generator.Model;
using Generator.Reading.Markdown;
using Generator.Text;

namespace Tests.Reading;

public sealed class BlockIdTests
{
    const string Two = "Der Ausschuss hat am Dienstag über den Entwurf beraten.\n\nEine Abstimmung gab es nicht.\n";

    [Fact]
    public void An_id_is_made_from_the_first_forty_letters_and_stays_for_good()
    {
        Assert.Equal(["p-2e753765", "p-c9c6819d"], Ids(Two));
    }

    [Theory]
    [InlineData("Der Ausschuss hat am Dienstag über den Entwurf beider Kammern beraten.", true)]
    [InlineData("**Der Ausschuss** hat am\nDienstag – über den Entwurf beraten!", true)]
    [InlineData("Der Ausschuss hat am Dienstag u\u0308ber den Entwurf beraten.", true)]
    [InlineData("> Der Ausschuss hat am Dienstag über den Entwurf beraten.", true)]
    [InlineData("Der Ausschuß hat am Dienstag über den Entwurf beraten.", false)]
    [InlineData("Am Dienstag hat der Ausschuss über den Entwurf beraten.", false)]
    public void What_is_mended_further_down_and_how_it_is_set_leaves_an_id_alone(string text, bool isSame)
    {
        Assert.Equal(isSame, Ids(text).Single() == Ids(Two)[0]);
    }

    [Fact]
    public void Another_paragraph_moves_no_other_id()
    {
        var more = Ids("Ein neuer Anfang.\n\n" + Two.Replace("\n\n", "\n\nEin Absatz dazwischen.\n\n", StringComparison.Ordinal) + "\nEin Ende.\n");

        Assert.Equal(Ids(Two), more.Where((_, i) => i is 1 or 3));
    }

    [Fact]
    public void Blocks_that_begin_alike_are_numbered_and_no_id_is_given_twice()
    {
        Assert.Equal(["p-48dfbc73", "p-48dfbc73-2", "p-48dfbc73-3"], Ids("Nein.\n\nNein!\n\n- Nein\n"));
        Assert.Equal(["p-48dfbc73-2", "p-48dfbc73"], Ids("Nein.\n\n{#p-48dfbc73}\nJa.\n"));
    }

    [Fact]
    public void An_authors_id_stands_and_a_headings_own_does_not_count_because_its_words_are_of_one_language()
    {
        var blocks = Parse("## Anfang {#start}\n\n## Ende\n\n{#schluss}\nText\n").Blocks;

        Assert.Equal([("start", true), ("schluss", true)], blocks.Where(block => block.IsNamed).Select(block => (block.Id, block.IsNamed)));
        Assert.StartsWith("p-", blocks[1].Id, StringComparison.Ordinal);
    }

    [Fact]
    public void A_block_knows_its_element()
    {
        var body = Parse("eins\n\n---\n\n- zwei\n\n[^1]\n\n[^1]: drei\n");

        Assert.Equal(
            ["<p>eins</p>\n", "<ul>\n<li>zwei</li>\n</ul>\n"],
            body.Blocks.Take(2).Select(block => body.Html.Substring(block.HtmlStart, block.HtmlLength)));
    }

    static string[] Ids(string markdown) => [.. Parse(markdown).Blocks.Select(block => block.Id)];

    static Body Parse(string markdown)
    {
        var source = new SourceText("de.md", markdown);
        return MarkdownReader.Parse(source.GetPlace(0, markdown.Length), LanguageCatalog.GetShipped("de"), new Diagnostics());
    }
}
