using Generator.Languages;
using Generator.Model;
using Generator.Reading;
using Generator.Text;

namespace Tests.Model;

public sealed class SnapshotTests
{
    const string Text = "## Eins\n\nZwei drei.\n\n- vier\n- fünf\n";

    [Fact]
    public void A_snapshot_is_a_hash_for_each_block_and_reads_what_it_writes()
    {
        var snapshot = Snapshot.Of(Parse(Text));

        // printf Eins | sha256sum, printf Zweidrei. | sha256sum, printf vierfünf | sha256sum
        Assert.Equal("42f1686f 005aa63c 8a6031d7", snapshot.ToString());
        Assert.Equal(snapshot.ToString(), Snapshot.Parse(snapshot.ToString().Split(' '), out _)?.ToString());
    }

    [Fact]
    public void A_text_is_known_again_however_it_is_set_and_not_in_other_words()
    {
        var snapshot = Snapshot.Of(Parse(Text));

        Assert.True(snapshot.IsOf(Parse("Eins\n---\nZwei\n*drei*.\n\n1. vier\n2. fünf\n<!-- ! -->\n")));
        Assert.False(snapshot.IsOf(Parse(Text.Replace("drei", "vier", StringComparison.Ordinal))));
        Assert.False(snapshot.IsOf(Parse(Text + "\nsechs\n")));
        Assert.False(snapshot.IsOf(Parse("")));
    }

    [Fact]
    public void One_hash_over_the_whole_text_does_as_well_and_stands_for_a_text_without_blocks()
    {
        var whole = Snapshot.Parse([$"{Parse(Text).GetHash():x16}"], out _);

        Assert.True(whole?.IsOf(Parse(Text)));
        Assert.False(whole?.IsOf(Parse(Text + "\nsechs\n")));
        Assert.Equal("e3b0c44298fc1c14", Snapshot.Of(Parse("")).ToString());
        Assert.True(Snapshot.Of(Parse("")).IsOf(Parse("")));
    }

    [Theory]
    [InlineData("0123abcd 0123abc", "0123abc")]
    [InlineData("0123ABCD", "0123ABCD")]
    [InlineData("0123abcg", "0123abcg")]
    [InlineData("0123abcd0123abcd 0123abcd", "0123abcd0123abcd")]
    public void What_is_no_hash_is_named(string text, string wrong)
    {
        Assert.Null(Snapshot.Parse(text.Split(' '), out var found));
        Assert.Equal(wrong, found);
    }

    static Body Parse(string markdown) => SiteReader.ReadText(new SourceText("de.md", markdown), LanguageCatalog.GetShipped("de"), new Diagnostics());
}
