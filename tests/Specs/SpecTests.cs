using Generator.Reading;
using Generator.Text;

namespace Tests.Specs;

/// <summary>Runs the specs of whole sites: files in, diagnostics out.</summary>
public sealed class SpecTests
{
    public static TheoryData<SpecCase> Cases => [.. SpecReader.ReadAll("Cases")];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_site_gives_what_its_spec_says(SpecCase spec)
    {
        using var site = new SpecSite(spec);
        var diagnostics = new Diagnostics();

        SiteReader.Read(site.Options, diagnostics);

        SpecAssert.Same(spec, "expect diagnostics", string.Concat(diagnostics.ToSorted().Select(Report.Format)));
    }
}
