using System.IO.Compression;
using System.Text;

namespace Tests.Output;

/// <summary>What a reader with a slow line waits for.</summary>
public sealed class WeightTests
{
    const int PageBudget = 30_000;
    const int ScriptBudget = 3_000;

    static SampleSite Site => SampleSite.Shared;

    [Fact]
    public void Home_and_articles_stay_below_thirty_kilobytes_with_their_styles()
    {
        var styles = Stylesheets.Sum(file => GetWeight(Site.Read(file)));
        Findings.AssertNone(
            from page in Site.Pages
            where page.Kind is PageKind.Home or PageKind.Article
            let weight = GetWeight(page.Html) + styles
            where weight > PageBudget
            select $"{page}: {weight} bytes compressed");
    }

    // That of feeds is for no page.
    static IEnumerable<string> Stylesheets => Site.Files.Where(file => file.EndsWith(".css", StringComparison.Ordinal) && file != "/feed.css");

    [Fact]
    public void There_is_one_stylesheet() => Assert.Single(Stylesheets);

    [Fact]
    public void Each_script_stays_below_three_kilobytes() =>
        Findings.AssertNone(
            from file in Site.Files
            where file.EndsWith(".js", StringComparison.Ordinal) && Site.Read(file).Length > ScriptBudget
            select $"{file}: {Site.Read(file).Length} characters");

    /// <summary>gzip, the least that any host and any browser know.</summary>
    static int GetWeight(string text)
    {
        using var bytes = new MemoryStream();
        using (var zip = new GZipStream(bytes, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(Encoding.UTF8.GetBytes(text));
        return (int)bytes.Length;
    }
}
