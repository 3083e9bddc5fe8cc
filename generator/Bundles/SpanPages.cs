using System.Collections.Immutable;
using Generator.Bundles.Zip;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Pipelines;
using Generator.Rendering;
using Generator.Rendering.Views;
using Generator.Text;
using Calendar = Generator.Languages.Calendar;

namespace Generator.Bundles;

/// <summary>The pages of a span with all they show: articles, their years and months, pictures, the theme's assets.</summary>
sealed class SpanPages
{
    readonly LinkedSite _site;
    readonly BundleSpan _span;

    SpanPages(LinkedSite site, BundleSpan span)
    {
        _site = site;
        _span = span;
    }

    /// <returns>Files by path; null when a template failed, which is then reported.</returns>
    public static ImmutableArray<ZipEntry>? Render(LinkedSite site, BundleSpan span, BuildOptions options, Diagnostics diagnostics)
    {
        var pages = new SpanPages(site, span);
        HashSet<Address> within = [.. pages.ListAddresses()];
        if (SiteRenderer.Prepare(site, options with { Relative = true }, diagnostics, within) is not { } renderer)
            return null;
        within.Remove(Routes.Chooser);
        var planned = SitePipelines.Plan(renderer).Where(file => within.Contains(file.Address)).ToList();
        within.Add(Routes.Chooser);
        var entries = planned.Prepend(pages.PlanStart(renderer)).Select(MakeEntry).ToList();
        return entries.Contains(null) ? null : [.. entries.OfType<ZipEntry>().OrderBy(entry => entry.Path, StringComparer.Ordinal)];
    }

    IEnumerable<Address> ListAddresses()
    {
        yield return Routes.Chooser;
        foreach (var asset in _site.Assets.Values)
            yield return asset.Address;
        foreach (var edition in _site.Editions)
        {
            foreach (var article in edition.Articles.Concat(edition.Withdrawn).Where(_span.Contains))
                yield return _site.GetAddress(article);
            foreach (var text in edition.Articles.Where(_span.Contains).SelectMany(article => _site.GetParallels(article)))
                yield return text.Address;
            foreach (var file in edition.Articles.Where(_span.Contains).SelectMany(article => SpanFiles.List(_site, article)))
                yield return file.Address;
            foreach (var list in ListLists(edition))
                yield return list;
        }
    }

    IEnumerable<Address> ListLists(Edition edition)
    {
        if (edition.GregorianArchive.FindYear(_span.Year) is not { } year)
            yield break;
        if (_span.Month is null)
            yield return year.Address;
        foreach (var month in year.Months.Where(month => _span.Month is null || month.Month == _span.Month))
            yield return month.Address;
    }

    // The chooser's layout, leading to the span and not to home pages, which are not here.
    PlannedFile PlanStart(SiteRenderer renderer)
    {
        var language = _site.Languages[0];
        return renderer.PlanPage(language, Routes.Chooser, "chooser", () =>
        {
            var choices = _site.Editions.Where(edition => FindStart(edition) is not null).Select(edition => new ChoiceView(
                FindStart(edition)!.Value, // Asked for just above.
                LanguageView.Of(edition.Language),
                renderer.Sites.Get(edition.Language).Title,
                FormatSpan(edition.Language)));
            var titles = _site.Editions.Select(edition => $"{renderer.Sites.Get(edition.Language).Title} {FormatSpan(edition.Language)}");
            var frame = renderer.Frames.MakeHidden(language, Routes.Chooser, _span.ToString(), []) with { DocumentTitle = string.Join(" · ", titles) };
            return new ChooserPageView(frame, [.. choices]);
        });
    }

    Address? FindStart(Edition edition)
    {
        var year = edition.GregorianArchive.FindYear(_span.Year);
        return _span.Month is { } month ? year?.FindMonth(month)?.Address : year?.Address;
    }

    string FormatSpan(Language language) => _span.Month is { } month
        ? language.FormatMonth(_span.Year, month, Calendar.Gregorian)
        : language.FormatYear(_span.Year, Calendar.Gregorian);

    static ZipEntry? MakeEntry(PlannedFile planned) => planned.Make("Bundle") is { } file
        ? new ZipEntry(file.Address.OutputPath, file.CopyOf is { } copied ? File.ReadAllBytes(copied.FullPath) : file.Content)
        : null;
}
