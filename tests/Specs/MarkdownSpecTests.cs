using System.Text;
using Generator.Languages;
using Generator.Model;
using Generator.Reading.Markdown;
using Generator.Text;

namespace Tests.Specs;

/// <summary>Runs the specs of Markdown: a text in, HTML and diagnostics out; addresses stand where their slots are.</summary>
public sealed class MarkdownSpecTests
{
    public static TheoryData<SpecCase> Cases => [.. SpecReader.ReadAll("Markdown")];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_text_gives_what_its_spec_says(SpecCase spec)
    {
        var given = spec.Sections[0];
        var source = new SourceText(given.Path, Encoding.UTF8.GetString(given.GetBytes()));
        var diagnostics = new Diagnostics();
        var language = LanguageCatalog.GetShipped(Path.GetFileNameWithoutExtension(given.Path));

        var body = MarkdownReader.Parse(source.GetPlace(0, source.Content.Length), language, diagnostics);

        SpecAssert.Same(spec, "expect diagnostics", string.Concat(diagnostics.ToSorted().Select(Report.Format)));
        if (spec.Find("expect html") is not null)
            SpecAssert.Same(spec, "expect html", FillSlots(body));
        if (spec.Find("expect text") is not null)
            SpecAssert.Same(spec, "expect text", body.Text);
    }

    static string FillSlots(Body body)
    {
        var html = body.Html;
        foreach (var slot in body.Slots.Reverse())
            html = html.Insert(slot.Offset, slot.Target.Value);
        return html;
    }
}
