using System.Collections.Immutable;
using System.Text;
using Generator.Linking;
using Generator.Model;
using Generator.Text;

namespace Tests.Linking;

public sealed class AssetTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    [Fact]
    public void An_assets_address_changes_with_its_content()
    {
        var before = Link(("site.js", "a"))["site.js"].Address.Path;
        var after = Link(("site.js", "b"))["site.js"].Address.Path;

        Assert.Matches("^/assets/site\\.[0-9a-f]{8}\\.js$", before);
        Assert.NotEqual(before, after);
    }

    [Fact]
    public void A_style_sheet_leads_to_the_addresses_of_what_it_uses()
    {
        var assets = Link(
            ("css/site.css", "/* url(gone.css) */ @import \"base.css\"; a { src: url( '../fonts/a.woff2?x#y' ); b: url(data:,x) url(#id); content: \"url(no)\" }"),
            ("css/base.css", "b { c: url(../fonts/a.woff2) }"),
            ("fonts/a.woff2", "font"));

        var font = Path.GetFileName(assets["fonts/a.woff2"].Address.Path);
        var imported = Path.GetFileName(assets["css/base.css"].Address.Path);
        Assert.Equal(
            $"/* url(gone.css) */ @import \"{imported}\"; a {{ src: url( '../fonts/{font}?x#y' ); b: url(data:,x) url(#id); content: \"url(no)\" }}",
            Encoding.UTF8.GetString(assets["css/site.css"].Content.Span));
        Assert.StartsWith("b { c: url(../fonts/a.", Encoding.UTF8.GetString(assets["css/base.css"].Content.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_style_sheet_uses_and_the_theme_lacks_is_reported_at_its_place()
    {
        var diagnostics = new Diagnostics();
        Link(diagnostics, ("css/site.css", "a { b: url(../fonts/b.woff2) }"), ("fonts/a.woff2", "font"));

        Assert.Equal(
            "themes/t/assets/css/site.css(1,12): error asset-missing: the theme has no asset ../fonts/b.woff2; did you mean ../fonts/a.woff2?",
            Report.FormatHeadline(Assert.Single(diagnostics.ToSorted())));
    }

    [Fact]
    public void Style_sheets_that_import_each_other_are_reported()
    {
        var diagnostics = new Diagnostics();
        Link(diagnostics, ("a.css", "@import 'b.css';"), ("b.css", "@import 'a.css';"));

        Assert.Equal(
            "themes/t/assets/b.css(1,10): error asset-cycle: a.css leads back to this style sheet; one of the two must not import the other",
            Report.FormatHeadline(Assert.Single(diagnostics.ToSorted())));
    }

    public void Dispose() => Directory.Delete(_folder, true);

    ImmutableSortedDictionary<string, LinkedAsset> Link(params (string Path, string Content)[] files)
    {
        var diagnostics = new Diagnostics();
        var assets = Link(diagnostics, files);
        Assert.Empty(diagnostics.ToSorted());
        return assets;
    }

    ImmutableSortedDictionary<string, LinkedAsset> Link(Diagnostics diagnostics, params (string Path, string Content)[] files)
    {
        foreach (var (path, content) in files)
        {
            var full = Path.Join(_folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, content);
        }
        var assets = files.ToImmutableSortedDictionary(
            file => file.Path, file => new InputFile("themes/t/assets/" + file.Path, Path.Join(_folder, file.Path)), StringComparer.Ordinal);
        return AssetLinker.Link(Generator.Model.Theme.None with { Assets = assets }, diagnostics);
    }
}
