using System.Globalization;
using System.Text;
using Generator.Text;

namespace Generator.Model;

/// <summary>Mistakes in links and pictures.</summary>
public static partial class Errors
{
    public static Diagnostic LinkEmpty(Place at) =>
        Error("link-empty", "this link leads nowhere; write an address between the brackets", at);

    public static Diagnostic LinkBroken(Place at, string path, string? nearest) =>
        Error("link-broken", $"there is no {path}{Suggestion.GetClause(nearest)}", at);

    public static Diagnostic LinkOutside(Place at) =>
        Error("link-outside", "this path leaves the folder input/; only what lies in it can be linked", at);

    public static Diagnostic LinkToDraft(Place at, string path) =>
        Error("link-draft", $"{path} is a draft and will not be published; remove the link or the field draft there", at);

    public static Diagnostic LinkToFuture(Place at, string path, string day) =>
        Error("link-future", $"{path} is published only on {day}; remove the link until then", at);

    public static Diagnostic LinkFragment(Place at, string fragment, string page, string? nearest) =>
        Error("link-fragment", $"{page} has no heading with the id {fragment}{Suggestion.GetClause(nearest)}", at);

    public static Diagnostic LinkUrl(Place at) =>
        Error("link-url", "this is not a complete address; write it like https://example.org/page", at);

    public static Diagnostic ImageMissing(Place at, string path, string? nearest) =>
        Error("image-missing", $"there is no picture {path}{Suggestion.GetClause(nearest)}", at);

    public static Diagnostic ImageExternal(Place at) =>
        Error("image-external", "pictures come from this site alone; put the file beside the article and name it here", at);

    public static Diagnostic ImageIsPage(Place at, string path) =>
        Error("image-page", $"{path} is a page, not a picture; name a picture file", at);

    public static Diagnostic AssetMissing(Place at, string path, string? nearest) =>
        Error("asset-missing", $"the theme has no asset {path}{Suggestion.GetClause(nearest)}", at);

    public static Diagnostic AssetCycle(Place at, string path) =>
        Error("asset-cycle", $"{path} leads back to this style sheet; one of the two must not import the other", at);

    static string Name(Rune rune) => rune.Value == ' ' ? "a space"
        : Rune.IsLetterOrDigit(rune) || Rune.IsPunctuation(rune) || Rune.IsSymbol(rune) ? $"\"{rune}\""
        : string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
}
