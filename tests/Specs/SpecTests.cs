using Generator;
using Generator.Text;

namespace Tests.Specs;

/// <summary>Runs the specs of whole sites: files in, diagnostics and files out.</summary>
public sealed class SpecTests
{
    const string Whole = "expect output ";
    const string Lines = "expect in ";

    public static TheoryData<SpecCase> Cases => [.. SpecReader.ReadAll("Cases")];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_site_gives_what_its_spec_says(SpecCase spec)
    {
        using var site = new SpecSite(spec);

        var result = Build.Run(site.Options);

        SpecAssert.Same(spec, "expect diagnostics", string.Concat(result.Diagnostics.Select(Report.Format)));
        foreach (var section in spec.Sections)
        {
            if (section.Name.StartsWith(Whole, StringComparison.Ordinal))
                SpecAssert.Same(spec, section.Name, site.ReadOutput(section.Name[Whole.Length..]));
            if (section.Name.StartsWith(Lines, StringComparison.Ordinal))
                SpecAssert.HasLines(spec, section, site.ReadOutput(section.Name[Lines.Length..]));
        }
    }
}
