using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Tests.Example;

namespace Tests.Output;

/// <summary>The sitemaps against their schemas (tests/Output/Schemas).</summary>
public sealed class SitemapSchemaTests
{
    static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    static readonly XNamespace News = "http://www.google.com/schemas/sitemap-news/0.9";

    static readonly XmlSchemaSet Schemas = ReadSchemas();

    static SampleSite Site => SampleSite.Shared;

    [Fact]
    public void Every_sitemap_and_their_index_keep_to_the_schema()
    {
        Findings.AssertNone(
            from file in Site.Files
            where file.StartsWith("/sitemap", StringComparison.Ordinal) && file.EndsWith(".xml", StringComparison.Ordinal)
            from fault in Validate(Site.Read(file))
            select $"{file}: {fault}");
    }

    [Theory]
    [InlineData("2025-05-10T18:30:00Z", new[] { "https://harbour.example/en/2025/05/fresh/" })]
    [InlineData("2025-05-12T18:29:00Z", new[] { "https://harbour.example/en/2025/05/fresh/" })]
    [InlineData("2025-05-12T18:31:00Z", new string[0])]
    public void The_news_sitemap_holds_the_two_days_before_now(string now, string[] expected)
    {
        using var folder = new TemporaryFolder();
        ExampleSite.Copy(ExampleSite.Input, folder.Path);
        var story = Directory.CreateDirectory(Path.Combine(folder.Path, "input", "articles", "2025", "05", "fresh"));
        File.WriteAllText(Path.Combine(story.FullName, "en.md"), "---\ntitle: Fresh\ndate: 2025-05-10T18:30Z\nauthors: [salma-haddad]\n---\n\nText.\n");
        var output = Path.Combine(folder.Path, "output");
        var result = GeneratorProcess.Run(["build", "--root", folder.Path, "--output", output, "--now", now, "--no-progress"]);
        Assert.True(result.ExitCode == 0, result.Errors);
        var xml = File.ReadAllText(Path.Combine(output, "news-sitemap.xml"));
        var root = XDocument.Parse(xml).Root!;

        Assert.Equal(expected, root.Elements(Map + "url").Select(url => url.Element(Map + "loc")!.Value));
        Assert.All(root.Elements(Map + "url"), url => Assert.Equal(
            ["The Harbour Paper", "en", "2025-05-10T18:30:00+00:00", "Fresh"],
            url.Descendants().Where(element => element.Name.Namespace == News && !element.HasElements).Select(element => element.Value)));
        // The schema knows no sitemap without an address: on quiet days the file is there and empty.
        if (expected.Length > 0)
            Assert.Empty(Validate(xml));
    }

    static List<string> Validate(string xml)
    {
        var faults = new List<string>();
        XDocument.Parse(xml).Validate(Schemas, (_, fault) => faults.Add(fault.Message));
        return faults;
    }

    static XmlSchemaSet ReadSchemas()
    {
        var schemas = new XmlSchemaSet();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests", "Output", "Schemas"), "*.xsd"))
        {
            using var reader = XmlReader.Create(file);
            schemas.Add(null, reader);
        }
        schemas.Compile();
        return schemas;
    }
}
