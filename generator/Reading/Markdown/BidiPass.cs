using Generator.Languages;
using Generator.Languages.Bidi;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>Sets off, in every paragraph of a body, what runs the other way and would tangle. Only elements are added: the text stays what it is.</summary>
sealed class BidiPass(Language language)
{
    public void Run(MarkdownDocument document) => Run(document, language.MixedText);

    void Run(ContainerBlock parent, MixedText page)
    {
        foreach (var block in parent)
        {
            if (block is ContainerBlock container)
                Run(container, Enter(container, page));
            else if (block is LeafBlock { Inline: { } line })
                Run(line, Enter(block, page));
        }
    }

    MixedText Enter(MarkdownObject passage, MixedText page)
    {
        if (passage.FindDirection(language) is not { } direction)
            return page;
        // A language that came without a direction has one (rule B6).
        passage.Say("dir", direction.ToHtml());
        return page.Towards(direction);
    }

    void Run(ContainerInline line, MixedText page)
    {
        var text = new LineText(line);
        foreach (var run in page.FindRuns(text.Text, text.Units).SelectMany(text.CutAtUnits).Reverse())
            Isolate(line, text, run);
        foreach (var passage in text.Passages)
            Run(passage, Enter(passage, page));
    }

    // Takes the inlines that a run covers into one element; a link or stress around it is gone into.
    static void Isolate(ContainerInline parent, LineText text, ForeignRun run)
    {
        InlineIsolate? isolate = null;
        for (var inline = parent.FirstChild; inline is not null;)
        {
            var covered = text.Cut(inline, run);
            var next = (covered ?? inline).NextSibling;
            if (covered is not null)
                Take(covered, ref isolate, text, run);
            else if (inline is ContainerInline container && text.Touches(inline, run))
                Isolate(container, text, run);
            inline = next;
        }
    }

    static void Take(Inline inline, ref InlineIsolate? isolate, LineText text, ForeignRun run)
    {
        // A link or stress that is the whole run needs no element around it.
        if (inline is LinkInline or EmphasisInline && text.IsAll(inline, run))
        {
            inline.Say("lang", run.Lang);
            inline.Say("dir", run.Direction.ToHtml());
            return;
        }
        if (isolate is null)
            inline.InsertBefore(isolate = new InlineIsolate(run));
        inline.Remove();
        isolate.AppendChild(inline);
    }
}
