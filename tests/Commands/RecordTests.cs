namespace Tests.Commands;

public sealed class RecordTests : IDisposable
{
    const string Ledger = "input/addresses.txt";

    readonly TempSite _site = new();

    [Fact]
    public void A_build_records_what_is_published_and_then_nothing_more()
    {
        var (code, output, _) = _site.Run("build", "--record");

        Assert.Equal(0, code);
        Assert.Contains("Recorded 2 new addresses in input/addresses.txt\n", output, StringComparison.Ordinal);
        Assert.Equal(["/de/2024/08/eins/ 2024/08/one", "/fa/2024/08/یک/ 2024/08/one"], ReadEntries());

        var recorded = _site.Read(Ledger);
        Assert.DoesNotContain("ecord", _site.Run("--record").Output, StringComparison.Ordinal);
        Assert.Equal(recorded, _site.Read(Ledger));
    }

    [Fact]
    public void It_keeps_comments_and_puts_lines_in_order()
    {
        _site.Write(Ledger, "# Unser Verzeichnis\n/fa/2024/08/یک/ 2024/08/one\n\n/de/2024/08/eins/\n/fa/2024/08/یک/ 2024/08/one\n");

        _site.Run("build", "--record");

        Assert.Equal("# Unser Verzeichnis\n/de/2024/08/eins/ 2024/08/one\n/fa/2024/08/یک/ 2024/08/one\n", _site.Read(Ledger));
    }

    [Fact]
    public void Drafts_and_the_future_are_not_recorded_whatever_the_build_shows()
    {
        _site.Write("input/articles/2024/09/draft/de.md", "---\ntitle: Entwurf\ndate: 2024-09-01\ndraft: true\n---\nText.\n");
        _site.Write("input/articles/2099/09/late/de.md", "---\ntitle: Spät\ndate: 2099-09-01\n---\nText.\n");

        Assert.Equal(0, _site.Run("build", "--record", "--drafts", "--future").Code);
        Assert.Equal(2, ReadEntries().Length);
    }

    [Fact]
    public void A_failed_build_and_a_check_record_nothing()
    {
        Assert.Equal(0, _site.Run("check").Code);
        _site.Write("input/articles/2024/09/two/de.md", "---\ntitle: Zwei\ndate: 2024-09-01\n---\n[weg](weg.md)\n");
        Assert.Equal(1, _site.Run("build", "--record").Code);

        Assert.False(_site.Has(Ledger));
        Assert.Equal(2, _site.Run("check", "--record").Code);
    }

    [Fact]
    public void A_build_that_records_nothing_says_that_addresses_are_new()
    {
        _site.Run("--record");
        _site.Write("input/articles/2024/09/two/de.md", "---\ntitle: Zwei\ndate: 2024-09-01\n---\nText.\n");

        Assert.Contains("1 address is not in input/addresses.txt yet; build --record adds what is published\n", _site.Run().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_slug_that_changes_ends_the_build_until_there_is_an_alias()
    {
        _site.Run("--record");
        var moved = "---\ntitle: Eins\nslug: anders\ndate: 2024-08-01\n---\nText.\n";
        _site.Write("input/articles/2024/08/one/de.md", moved);

        var (code, _, error) = _site.Run("build", "--record");
        Assert.Equal(1, code);
        Assert.Contains("the published address /de/2024/08/eins/ of the story 2024/08/one would lead nowhere", error, StringComparison.Ordinal);
        Assert.Equal(1, _site.Run("check").Code);

        _site.Write("input/articles/2024/08/one/de.md", moved.Replace("slug:", "aliases: [/de/2024/08/eins/]\nslug:", StringComparison.Ordinal));
        Assert.Equal(0, _site.Run("build", "--record").Code);
        Assert.Equal(3, ReadEntries().Length);
    }

    public void Dispose() => _site.Dispose();

    string[] ReadEntries() => [.. _site.Read(Ledger).Split('\n').Where(line => line.StartsWith('/'))];
}
