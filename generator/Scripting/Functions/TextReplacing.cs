namespace Generator.Scripting.Functions;

/// <summary>Puts one piece of text in the place of another; a single occurrence is found whatever the case of its letters.</summary>
static class TextReplacing
{
    public static string RemoveAll(string text, string removed) =>
        removed.Length == 0 ? text : text.Replace(removed, "", StringComparison.Ordinal);

    public static string ReplaceOne(string text, string match, string replacement, bool fromEnd)
    {
        if (text.Length == 0 || match.Length == 0)
            return text;
        var at = fromEnd
            ? text.LastIndexOf(match, StringComparison.OrdinalIgnoreCase)
            : text.IndexOf(match, StringComparison.OrdinalIgnoreCase);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + match.Length));
    }
}
