using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Markdig.Renderers.Html;

namespace Generator.Reading.Markdown;

/// <summary>Holds the attributes in braces to id, class, lang and dir: anything else could style, track or run.</summary>
sealed class AttributeChecks(Place at, Diagnostics diagnostics)
{
    static readonly string[] Known = ["id", "class", "lang", "dir"];

    /// <param name="ids">Those of the page so far.</param>
    /// <param name="more">What the owner may have beside the attributes that everything may.</param>
    public void Check(HtmlAttributes attributes, HashSet<string> ids, ImmutableArray<string> more)
    {
        if (attributes.Id is { } id && !ids.Add(id))
            diagnostics.Add(Errors.IdTwice(at, id));
        foreach (var (name, value) in attributes.Properties ?? [])
        {
            switch (name)
            {
                case "lang":
                    if (!LanguageTag.IsWellFormed(value))
                        diagnostics.Add(Errors.AttributeLanguage(at, "lang", value ?? ""));
                    break;
                case "dir":
                    if (value is not ("ltr" or "rtl"))
                        diagnostics.Add(Errors.AttributeDirection(at, value ?? ""));
                    break;
                case var field when more.Contains(field, StringComparer.Ordinal):
                    break;
                default:
                    // One pair of braces, one message: the first attribute tells what kind of mistake it is.
                    diagnostics.Add(Errors.UnknownAttribute(at, name, [.. Known, .. more]));
                    return;
            }
        }
    }
}
