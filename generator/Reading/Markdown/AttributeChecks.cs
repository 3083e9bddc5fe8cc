using System.Buffers;
using Generator.Model;
using Generator.Text;
using Markdig.Renderers.Html;

namespace Generator.Reading.Markdown;

/// <summary>Holds the attributes in braces to id, class, lang and dir: anything else could style, track or run.</summary>
sealed class AttributeChecks(Place at, Diagnostics diagnostics)
{
    static readonly string[] Known = ["id", "class", "lang", "dir"];

    // The letters of a BCP 47 tag.
    static readonly SearchValues<char> LanguageTag =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <param name="ids">Those of the page so far.</param>
    public void Check(HtmlAttributes attributes, HashSet<string> ids)
    {
        if (attributes.Id is { } id && !ids.Add(id))
            diagnostics.Add(Errors.IdTwice(at, id));
        foreach (var (name, value) in attributes.Properties ?? [])
        {
            switch (name)
            {
                case "lang":
                    if (string.IsNullOrEmpty(value) || value.AsSpan().ContainsAnyExcept(LanguageTag))
                        diagnostics.Add(Errors.AttributeLanguage(at, value ?? ""));
                    break;
                case "dir":
                    if (value is not ("ltr" or "rtl"))
                        diagnostics.Add(Errors.AttributeDirection(at, value ?? ""));
                    break;
                default:
                    // One pair of braces, one message: the first attribute tells what kind of mistake it is.
                    diagnostics.Add(Errors.UnknownAttribute(at, name, Known));
                    return;
            }
        }
    }
}
