using System.Globalization;
using Generator.Text;

namespace Generator.Model;

/// <summary>Mistakes in the Markdown of a body.</summary>
public static partial class Errors
{
    public static Diagnostic MarkdownBrackets(Place at, int limit) =>
        Error("markdown-brackets", $"this text has more than {limit} opening brackets, which is more than links and notes need; split it", at);

    public static Diagnostic MarkdownDepth(Place at) =>
        Error("markdown-depth", "lists, quotes or brackets of this text are nested too deep to be read", at);

    public static Diagnostic RawHtml(Place at) =>
        Error("markdown-html", "raw HTML has no place in an article; write Markdown, or \\< for the sign itself", at);

    public static Diagnostic UnknownContainer(Placed<string> name, IReadOnlyList<string> known) =>
        Error("markdown-container", name.Value.Length == 0
            ? $"::: needs a name: {string.Join(" or ", known)}"
            : $"there is no block ::: {name.Value}; {Suggestion.GetHint(name.Value, known)}", name.Place);

    public static Diagnostic ContainerOpen(Place at) =>
        Error("markdown-container", "this block has no end; write a line of ::: where it ends", at);

    public static Diagnostic DocumentOriginal(Place at) =>
        Error("document-credit", "this document has a translator, tool or reviewer but no original language; add original=en, or the language it was", at);

    public static Diagnostic DocumentTranslators(Place at) =>
        Error("document-credit", "this document has a translator and a tool; write reviewer=… for who went over a machine's translation", at);

    public static Diagnostic DocumentReviewer(Place at) =>
        Error("document-credit", "a reviewer goes over a machine's translation; add its tool=…, or write translator=…", at);

    public static Diagnostic DocumentSource(Place at) =>
        Error("document-credit", "this document has the address of its source but no name for it; add source=\"…\"", at);

    public static Diagnostic UnknownAttribute(Place at, string name, IReadOnlyList<string> known) =>
        Error("markdown-attribute", $"the attribute {name} is not allowed; {Suggestion.GetHint(name, known)}; "
            + "a brace that is meant as such is written \\{", at);

    public static Diagnostic AttributeNowhere(Place at) =>
        Error("markdown-attribute", "these attributes belong to nothing; write them on the line before a block, or directly after *words*", at);

    public static Diagnostic AttributeLanguage(Place at, string name, string value) =>
        Error("markdown-attribute", $"\"{value}\" is not the code of a language; write it like {name}=en", at);

    public static Diagnostic AttributeDirection(Place at, string value) =>
        Error("markdown-attribute", $"dir cannot be \"{value}\"; write dir=ltr or dir=rtl", at);

    public static Diagnostic HeadingOne(Place at) =>
        Error("heading-level", "the title is the only heading of the first level; write ## here", at);

    public static Diagnostic HeadingSkipped(Place at, int level, int next) =>
        Error("heading-level", $"a heading of level {Format(level)} follows one of level {Format(next - 1)}; write {new string('#', next)} here", at);

    public static Diagnostic HeadingEmpty(Place at) =>
        Error("heading-empty", "this heading has no words", at);

    public static Diagnostic IdTwice(Place at, string id) =>
        Error("markdown-attribute", $"the id {id} stands twice on this page; keep one", at);

    public static Diagnostic FootnoteMissing(Place at, string label) =>
        Error("footnote-missing", $"there is no footnote {label}; write a line [^{label}]: …", at);

    public static Diagnostic FootnoteUnused(Place at, string label) =>
        Error("footnote-unused", $"nothing leads to the footnote {label}; write [^{label}] where it belongs, or delete it", at);

    public static Diagnostic ImageAltMarkdown(Place at) =>
        Error("image-alt", "this picture has no description; write ![what it shows](…) for those who cannot see it", at);

    public static Diagnostic LinkHidden(Place at) =>
        Error("link-hidden", "this address holds an invisible character; type it anew", at);

    public static Diagnostic LinkBackslash(Place at) =>
        Error("link-backslash", "addresses are written with / and not with \\", at);

    public static Diagnostic LinkWithoutScheme(Place at) =>
        Error("link-scheme", "an address that begins with // means another host; write it in full: https://…", at);

    public static Diagnostic LinkScheme(Place at, string scheme) =>
        Error("link-scheme", $"an address cannot begin with {scheme}: here; there are http, https, mailto and tel", at);

    static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);
}
