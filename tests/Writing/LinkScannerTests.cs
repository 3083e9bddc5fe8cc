using System.Text;
using Generator.Writing;

namespace Tests.Writing;

public sealed class LinkScannerTests
{
    [Theory]
    [InlineData("""<a href="/x/">""", "/x/")]
    [InlineData("""<a class=wide href = '/x/'>href="/no/"</a>""", "/x/")]
    [InlineData("""<a href=/x/>""", "/x/")]
    [InlineData("""<a title="a > b" hreflang="de" href="/x/">""", "/x/")]
    [InlineData("""<img alt="" src="/a.svg"><link rel="canonical" href="https://example.org/">""", "/a.svg https://example.org/")]
    [InlineData("""<script src="/a.js">if (a<b) x = '<a href="/no/">'</script><a href="/x/">""", "/a.js /x/")]
    [InlineData("""<style>a[href="/no/"] {}</style><!-- <a href="/no/"> --><a href="/x/">""", "/x/")]
    [InlineData("""<a data-href="/no/" xhref="/no/" href>""", "")]
    [InlineData("""<a href="">""", "")]
    [InlineData("""<url><loc>https://example.org/x/</loc><xhtml:link rel="alternate" href="https://example.org/y/"/></url>""", "https://example.org/x/ https://example.org/y/")]
    [InlineData("""<content type="html">&lt;a href="/no/"&gt;</content><![CDATA[<a href="/no/">]]>""", "")]
    [InlineData("""<a href="/open""", "/open")]
    [InlineData("<", "")]
    [InlineData("<a href=", "")]
    public void Addresses_are_found_in_tags_and_nowhere_else(string page, string addresses)
    {
        var bytes = Encoding.UTF8.GetBytes(page);
        var found = new List<string>();
        var scanner = new LinkScanner(bytes);
        while (scanner.MoveNext())
            found.Add(Encoding.UTF8.GetString(bytes, scanner.Current.Start, scanner.Current.Length));

        Assert.Equal(addresses, string.Join(' ', found));
    }
}
