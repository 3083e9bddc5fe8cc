using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;

namespace Generator.Reading.Markdown;

/// <summary>Reports blocks between <c>:::</c> that have no name or no end, and documents whose credit cannot be true.</summary>
sealed class ContainerChecks(Diagnostics diagnostics)
{
    /// <param name="firstLine">Where the block begins.</param>
    public void Check(CustomContainer container, Place firstLine)
    {
        if (Containers.FindTag(container.Info) is null)
            diagnostics.Add(Errors.UnknownContainer(new(container.Info ?? "", firstLine), Containers.Names));
        if (container.ClosingFencedCharCount == 0)
            diagnostics.Add(Errors.ContainerOpen(firstLine));
        if (Containers.IsDocument(container) && FindContradiction(container, firstLine) is { } contradiction)
            diagnostics.Add(contradiction);
    }

    static Diagnostic? FindContradiction(CustomContainer container, Place at)
    {
        var credit = DocumentCredit.Of(container);
        if (credit.Url is { } url && !LinkRules.IsWebAddress(url))
            return Errors.NotAWebAddress(new(url, at), "url");
        if (credit is { Url: not null, Source: null })
            return Errors.DocumentSource(at);
        if (credit.Original is null)
            return credit is { Translator: null, Tool: null, Reviewer: null } ? null : Errors.DocumentOriginal(at);
        return credit switch
        {
            { Original: var code } when !LanguageTag.IsWellFormed(code) => Errors.AttributeLanguage(at, "original", code),
            { Tool: not null, Translator: not null } => Errors.DocumentTranslators(at),
            { Tool: null, Reviewer: not null } => Errors.DocumentReviewer(at),
            _ => null,
        };
    }
}
