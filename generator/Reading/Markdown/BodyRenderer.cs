using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Generator.Languages;
using Generator.Model;
using Generator.Reading.Markdown.Renderers;
using Generator.Text;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>Writes a Markdown tree as HTML; the address of each link stays open as a slot.</summary>
/// <remarks>What a construct looks like stands in a renderer of its own; this type knows text, attributes and slots.</remarks>
sealed class BodyRenderer : TextRendererBase<BodyRenderer>
{
    const string HtmlSyntax = "<>&\"";

    readonly StringBuilder _html;
    readonly ImmutableArray<LinkSlot>.Builder _slots = ImmutableArray.CreateBuilder<LinkSlot>();
    readonly Place _body;

    public BodyRenderer(Place body, Language language) : this(body, language, new StringBuilder(body.Length + body.Length / 4 + 16))
    {
    }

    BodyRenderer(Place body, Language language, StringBuilder html) : base(new StringWriter(html, CultureInfo.InvariantCulture))
    {
        _body = body;
        _html = html;
        Language = language;
        MaximumNestingDepth = BodyPipeline.MaxDepth * 2;
        ObjectRenderers.AddRange(Constructs.All);
    }

    public Language Language { get; }

    /// <summary>Inside a tight list or a table cell paragraphs have no tags of their own.</summary>
    public bool IsTight { get; set; }

    public string Html => _html.ToString();

    public ImmutableArray<LinkSlot> Slots => _slots.DrainToImmutable();

    /// <returns>Where the element of each block stands in the HTML; one that shows nothing has an empty stretch.</returns>
    public Range[] RenderBlocks(MarkdownDocument document)
    {
        var elements = new Range[document.Count];
        for (var i = 0; i < elements.Length; i++)
        {
            var start = _html.Length;
            Write(document[i]);
            elements[i] = start.._html.Length;
        }
        return elements;
    }

    /// <summary>Where a stretch of the Markdown text stands in its file.</summary>
    public Place GetPlace(SourceSpan span) => MarkdownPlaces.GetPlace(_body, span);

    /// <summary>Writes text with what means something in HTML escaped; fit for quoted attributes too.</summary>
    public BodyRenderer WriteText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(HtmlSyntax) is >= 0 and var at)
        {
            Write(text[..at]);
            Write(Escape(text[at]));
            text = text[(at + 1)..];
        }
        Write(text);
        return this;
    }

    /// <summary>Writes a slot: for an address inside a quoted attribute, for a person between elements.</summary>
    public void WriteSlot(Placed<string> target, SlotKind kind) => _slots.Add(new LinkSlot(_html.Length, target, kind));

    /// <summary>Writes the attributes an author may give: id, class, lang, dir.</summary>
    /// <param name="direction">What dir says when the author does not.</param>
    /// <param name="className">Stands before the author's classes.</param>
    public void WriteAttributes(MarkdownObject at, Direction? direction = null, string? className = null)
    {
        var attributes = at.TryGetAttributes();
        WriteAttribute("id", attributes?.Id);
        WriteClass(className, attributes?.Classes);
        WriteAttribute("lang", at.FindAttribute("lang"));
        WriteAttribute("dir", at.FindAttribute("dir") ?? direction?.ToHtml());
    }

    public void WriteAttribute(string name, string? value)
    {
        if (value is not null)
            Write(' ').Write(name).Write("=\"").WriteText(value).Write('"');
    }

    void WriteClass(string? own, List<string>? authors)
    {
        if (own is null && authors is null or [])
            return;
        WriteAttribute("class", string.Join(' ', (authors ?? []).Prepend(own).OfType<string>()));
    }

    static string Escape(char c) => c switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '&' => "&amp;",
        _ => "&quot;",
    };
}
