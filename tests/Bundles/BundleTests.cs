using System.Xml.Linq;
using AngleSharp.Html.Parser;

namespace Tests.Bundles;

/// <summary>A year of the shipped archive as files to keep.</summary>
public sealed class BundleTests
{
    static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";

    [Fact]
    public void The_same_sources_give_the_same_bytes_in_another_time_zone_and_locale()
    {
        using var again = new TemporaryFolder();
        SampleBundles.Make(again, new Dictionary<string, string?> { ["TZ"] = "Asia/Kathmandu", ["LC_ALL"] = "fa_IR.UTF-8", ["DOTNET_PROCESSOR_COUNT"] = "1" });

        var files = Directory.EnumerateFiles(SampleBundles.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(["zwischenraum.example-2024.zip", "zwischenraum.example-de-2024.epub", "zwischenraum.example-fa-2024.epub"], files);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Join(SampleBundles.Folder, file)), File.ReadAllBytes(Path.Join(again.Path, file))));
    }

    [Fact]
    public void Links_of_the_pages_lead_to_a_file_beside_them_or_to_the_site()
    {
        var entries = SampleBundles.Read(SampleBundles.Pages);

        Findings.AssertNone(
            from page in entries
            where page.Key.EndsWith(".html", StringComparison.Ordinal)
            from element in new HtmlParser().ParseDocument(page.Value).All
            from name in new[] { "href", "src" }
            let link = element.GetAttribute(name)
            where link is not null && !link.StartsWith("https://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal)
            let target = new Uri(new Uri("file:///" + Uri.EscapeDataString(page.Key).Replace("%2F", "/", StringComparison.Ordinal)), link)
            where !entries.ContainsKey(Uri.UnescapeDataString(target.AbsolutePath)[1..])
            select $"{page.Key}: {link}");
    }

    [Fact]
    public void The_pages_are_those_of_the_year_in_all_languages()
    {
        var entries = SampleBundles.Read(SampleBundles.Pages).Keys.ToList();

        Assert.Contains("index.html", entries);
        Assert.All(["fa", "de"], language => Assert.Contains($"{language}/archive/2024/index.html", entries));
        Assert.DoesNotContain(entries, entry => entry.Contains("/2023/", StringComparison.Ordinal) || entry.Contains("/2025/", StringComparison.Ordinal));
        Assert.DoesNotContain("fa/index.html", entries);
    }

    [Fact]
    public void A_book_runs_in_the_direction_of_its_language_and_says_so_everywhere()
    {
        foreach (var (code, direction) in new[] { ("fa", "rtl"), ("de", "ltr") })
        {
            var entries = SampleBundles.Read(Path.Join(SampleBundles.Folder, $"zwischenraum.example-{code}-2024.epub"));
            var package = XDocument.Parse(entries["EPUB/package.opf"]).Root!;
            Assert.Equal(direction, package.Element(Opf + "spine")!.Attribute("page-progression-direction")!.Value);
            Assert.Equal([code, direction], [package.Attribute(XNamespace.Xml + "lang")!.Value, package.Attribute("dir")!.Value]);
            Assert.All(entries.Where(entry => entry.Key.EndsWith(".xhtml", StringComparison.Ordinal)), entry =>
            {
                var html = XDocument.Parse(entry.Value).Root!;
                Assert.Equal([code, code, direction], [html.Attribute("lang")!.Value, html.Attribute(XNamespace.Xml + "lang")!.Value, html.Attribute("dir")!.Value]);
            });
        }
    }

    [Fact]
    public void What_a_book_names_is_in_it_and_the_other_way_round()
    {
        foreach (var book in SampleBundles.Books)
        {
            var entries = SampleBundles.Read(book);
            var listed = XDocument.Parse(entries["EPUB/package.opf"]).Descendants(Opf + "item").Select(item => "EPUB/" + item.Attribute("href")!.Value);
            Assert.Equal(entries.Keys.Order(StringComparer.Ordinal), listed.Concat(["mimetype", "META-INF/container.xml", "EPUB/package.opf"]).Order(StringComparer.Ordinal));
            Findings.AssertNone(
                from file in entries
                where file.Key.EndsWith(".xhtml", StringComparison.Ordinal)
                from element in XDocument.Parse(file.Value).Descendants()
                from link in element.Attributes("href").Concat(element.Attributes("src")).Select(attribute => attribute.Value)
                where element.Name == Xhtml + "img" || !link.Contains(':', StringComparison.Ordinal)
                where !link.StartsWith('#') && !entries.ContainsKey("EPUB/" + link.Split('#')[0])
                select $"{file.Key}: {link}");
        }
    }

    [Theory]
    [InlineData("2026", "error: 2026 is not over on 2026-01-01, and a bundle must not change afterwards; over are 2021, 2022, 2023, 2024, 2025")]
    [InlineData("1999", "error: there are no articles of 1999; over are 2021, 2022, 2023, 2024, 2025")]
    [InlineData("24", "error: 24 is neither a year nor a month; write it like 2024 or 2024-05")]
    public void A_span_that_cannot_be_bundled_is_refused_with_those_that_can(string span, string message)
    {
        using var folder = new TemporaryFolder();
        var result = GeneratorProcess.Run(["bundle", "--year", span, "--root", Repository.Root, "--output", folder.Path, "--now", "2026-01-01"]);

        Assert.Equal(2, result.ExitCode);
        Assert.Equal(message, result.Errors.Trim());
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder.Path));
    }
}
