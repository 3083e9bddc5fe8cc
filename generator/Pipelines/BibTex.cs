using System.Globalization;
using System.Text;
using Generator.Rendering;
using Generator.Text;

namespace Generator.Pipelines;

/// <summary>A citation as an entry of BibTeX, in UTF-8, with the fields of biblatex where the old ones say less.</summary>
static class BibTex
{
    public static string Write(Citation citation)
    {
        var text = new StringBuilder($"@misc{{{MakeKey(citation.Key)},\n");
        // Braces keep a name whole, which need not be made of given and family names, and a title's capitals.
        if (!citation.Authors.IsEmpty)
            Add(text, "author", string.Join(" and ", citation.Authors.Select(author => $"{{{Escape(author)}}}")));
        if (!citation.Translators.IsEmpty)
            Add(text, "translator", string.Join(" and ", citation.Translators.Select(translator => $"{{{Escape(translator)}}}")));
        Add(text, "title", $"{{{Escape(citation.Title)}}}");
        Add(text, "howpublished", Escape(citation.Container));
        Add(text, "publisher", $"{{{Escape(citation.Publisher)}}}");
        Add(text, "date", IsoDay.Format(citation.Date));
        Add(text, "year", citation.Date.ToString("yyyy", CultureInfo.InvariantCulture));
        Add(text, "month", citation.Date.Month.ToString(CultureInfo.InvariantCulture));
        Add(text, "language", citation.Language);
        // Programs take an address as it stands.
        Add(text, "url", citation.Url);
        return text.Append("}\n").ToString();
    }

    static void Add(StringBuilder text, string field, string value) => text.Append("  ").Append(field).Append(" = {").Append(value).Append("},\n");

    // What ends a key or separates fields must not stand in one; old programs read ASCII alone.
    static string MakeKey(string key) => string.Concat(key.Select(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' ? c : '-'));

    static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 8);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\\' => escaped.Append(@"\textbackslash{}"),
                '~' => escaped.Append(@"\textasciitilde{}"),
                '^' => escaped.Append(@"\textasciicircum{}"),
                '{' or '}' or '%' or '&' or '$' or '#' or '_' => escaped.Append('\\').Append(c),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }
}
