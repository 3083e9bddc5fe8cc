using System.Globalization;
using System.Text;
using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>A citation in RIS, a field a line, with the line ends that the format asks for.</summary>
static class Ris
{
    public static string Write(Citation citation)
    {
        var text = new StringBuilder();
        Add(text, "TY", "NEWS");
        foreach (var author in citation.Authors)
            Add(text, "AU", author);
        foreach (var translator in citation.Translators)
            Add(text, "A4", translator);
        Add(text, "TI", citation.Title);
        Add(text, "T2", citation.Container);
        Add(text, "PB", citation.Publisher);
        Add(text, "PY", citation.Date.ToString("yyyy", CultureInfo.InvariantCulture));
        Add(text, "DA", citation.SlashedDate);
        Add(text, "LA", citation.Language);
        if (citation.Summary is { } summary)
            Add(text, "AB", summary);
        Add(text, "UR", citation.Url);
        Add(text, "ID", citation.Key);
        Add(text, "ER", "");
        return text.ToString();
    }

    static void Add(StringBuilder text, string tag, string value) => text.Append(tag).Append("  - ").Append(value).Append("\r\n");
}
