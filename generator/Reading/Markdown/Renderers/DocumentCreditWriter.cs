using Generator.Languages;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading.Markdown.Renderers;

/// <summary>Writes below a document, in the language of the page, where its text comes from and who translated it.</summary>
static class DocumentCreditWriter
{
    /// <param name="at">Where the document begins; its address is reported there if it leads nowhere.</param>
    public static void Write(BodyRenderer renderer, DocumentCredit credit, Place at)
    {
        if (credit.IsEmpty)
            return;
        var language = renderer.Language;
        // The document may be in a language of its own; what is said about it is in the page's.
        renderer.Write("<dl class=\"document-credit\"");
        renderer.WriteAttribute("lang", language.Code);
        renderer.WriteAttribute("dir", language.Direction.ToHtml());
        renderer.Write(">\n");
        if (credit.Original is { } code)
            WriteEntry(renderer, "original", language.FindWord("language-name." + code) ?? code);
        if (credit.Source is { } source)
            WriteSource(renderer, source, credit.Url, at);
        if (credit.Tool is { } tool)
            WriteMachine(renderer, MachineLabel.Of(language, tool, credit.Reviewer is not null), credit.Reviewer, at);
        else if (credit.Translator is { } translator)
            WriteTranslator(renderer, translator, at);
        renderer.Write("</dl>\n");
    }

    static void WriteEntry(BodyRenderer renderer, string word, string text)
    {
        WriteTerm(renderer, word);
        renderer.Write("<dd>").Write(renderer.Language.ToHtml(text)).Write("</dd>\n");
    }

    static void WriteMachine(BodyRenderer renderer, MachineLabel label, string? reviewer, Place at)
    {
        WriteTerm(renderer, "translation");
        renderer.Write("<dd>").Write(renderer.Language.ToHtml(label.Start));
        if (reviewer is not null && label.End is { } end)
        {
            renderer.WriteSlot(new(reviewer, at), SlotKind.Person);
            renderer.Write(renderer.Language.ToHtml(end));
        }
        renderer.Write("</dd>\n");
    }

    static void WriteTranslator(BodyRenderer renderer, string translator, Place at)
    {
        WriteTerm(renderer, "translation");
        renderer.Write("<dd>");
        renderer.WriteSlot(new(translator, at), SlotKind.Person);
        renderer.Write("</dd>\n");
    }

    static void WriteSource(BodyRenderer renderer, string source, string? url, Place at)
    {
        WriteTerm(renderer, "source");
        renderer.Write("<dd>");
        if (url is not null)
        {
            renderer.Write("<a href=\"");
            renderer.WriteSlot(new(url, at), SlotKind.Link);
            renderer.Write("\" rel=\"external\">");
        }
        renderer.Write("<bdi>").WriteText(source).Write(url is null ? "</bdi></dd>\n" : "</bdi></a></dd>\n");
    }

    static void WriteTerm(BodyRenderer renderer, string word) =>
        renderer.Write("<dt>").WriteText(renderer.Language.FindWord(word) ?? word).Write("</dt>");
}
