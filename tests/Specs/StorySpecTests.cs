using Generator.Linking;
using Generator.Reading;
using Generator.Text;

namespace Tests.Specs;

/// <summary>Runs the specs of stories: files in, what reading and linking report out.</summary>
public sealed class StorySpecTests
{
    public static TheoryData<SpecCase> Cases => [.. SpecReader.ReadAll("Stories")];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_story_gives_what_its_spec_says(SpecCase spec)
    {
        using var site = new SpecSite(spec);
        var diagnostics = new Diagnostics();

        if (SiteReader.Read(site.Options, diagnostics) is { } library)
            SiteLinker.Link(library, site.Options, diagnostics);

        SpecAssert.Same(spec, "expect diagnostics", string.Concat(diagnostics.ToSorted().Select(Report.Format)));
    }
}
