namespace Tests.Commands;

public sealed class ExternalListTests : IDisposable
{
    readonly TempSite _site = new TempSite().Write("input/articles/2024/09/two/de.md", """
        ---
        title: Zwei
        date: 2024-09-01
        source: { name: Blatt, url: https://blatt.example/1, archived: https://archiv.example/blatt }
        ---
        Ein [Wort](https://zwei.example/ä) und [eins](../../08/one/de.md), [oben](#oben) und [noch eins](https://eins.example/).

        ## Oben {#oben}

        """);

    [Fact]
    public void What_leads_out_of_the_site_is_listed_by_address_with_its_kind_and_place()
    {
        Assert.Equal(
            """
            https://archiv.example/blatt	archived	input/articles/2024/09/two/de.md(4,64)
            https://blatt.example/1	source	input/articles/2024/09/two/de.md(4,29)
            https://eins.example/	link	input/articles/2024/09/two/de.md(6,98)
            https://zwei.example/%C3%A4	link	input/articles/2024/09/two/de.md(6,12)

            """.ReplaceLineEndings("\n"),
            _site.Run("check", "--external-list").Output);
    }

    [Fact]
    public void For_programs_it_is_a_JSON_object_a_line()
    {
        Assert.StartsWith(
            """{"url":"https://archiv.example/blatt","kind":"archived","path":"input/articles/2024/09/two/de.md","line":4,"column":64}""" + "\n",
            _site.Run("check", "--external-list", "--format", "json").Output,
            StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
