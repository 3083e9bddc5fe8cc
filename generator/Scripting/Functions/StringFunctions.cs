using System.Globalization;
using System.Text;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The builtin object <c>string</c>. Lengths and positions count UTF-16 units; comparisons are ordinal.</summary>
static class StringFunctions
{
    public static ScriptObject Create()
    {
        var functions = new BuiltinObject("string");
        AddTests(functions);
        AddChanges(functions);
        AddPieces(functions);
        AddConversions(functions);
        return functions.Freeze();
    }

    static void AddTests(BuiltinObject functions) => functions
        .Add("contains", "text value", static (in a) =>
            a.Text(0) is { } text && a.Text(1) is { Length: > 0 } value && text.Contains(value, StringComparison.Ordinal))
        .Add("empty", "text", static (in a) => a.TextOrEmpty(0).Length == 0)
        .Add("ends_with", "text value", static (in a) =>
            a.Text(0) is { } text && a.Text(1) is { Length: > 0 } value && text.EndsWith(value, StringComparison.Ordinal))
        .Add("equals_ignore_case", "text value", static (in a) => string.Equals(a.Text(0), a.Text(1), StringComparison.OrdinalIgnoreCase))
        .Add("index_of", "text search startIndex? count? stringComparison?", TextSearch.IndexOf)
        .Add("size", "text", static (in a) => a.TextOrEmpty(0).Length)
        .Add("starts_with", "text value", static (in a) =>
            a.Text(0) is { } text && a.Text(1) is { Length: > 0 } value && text.StartsWith(value, StringComparison.Ordinal))
        .Add("whitespace", "text", static (in a) => string.IsNullOrWhiteSpace(a.Text(0)));

    static void AddChanges(BuiltinObject functions) => functions
        .Add("append", "text with", static (in a) => Checked(a, a.TextOrEmpty(0), a.TextOrEmpty(1)))
        .Add("capitalize", "text", static (in a) => TextCase.Capitalize(a.TextOrEmpty(0)))
        .Add("capitalizewords", "text", static (in a) => TextCase.CapitalizeWords(a.TextOrEmpty(0)))
        .Add("downcase", "text", static (in a) => a.Text(0)?.ToLowerInvariant())
        .Add("handleize", "text", static (in a) => TextCase.Handleize(a.TextOrEmpty(0)))
        .Add("lstrip", "text", static (in a) => a.Text(0)?.TrimStart())
        .Add("pad_left", "text width", static (in a) => a.TextOrEmpty(0).PadLeft(GetWidth(a)))
        .Add("pad_right", "text width", static (in a) => a.TextOrEmpty(0).PadRight(GetWidth(a)))
        .Add("pluralize", "number singular plural", static (in a) => a.Int(0) == 1 ? a.Text(1) : a.Text(2))
        .Add("prepend", "text by", static (in a) => Checked(a, a.TextOrEmpty(1), a.TextOrEmpty(0)))
        .Add("remove", "text remove", static (in a) => TextReplacing.RemoveAll(a.TextOrEmpty(0), a.TextOrEmpty(1)))
        .Add("remove_first", "text remove", static (in a) => TextReplacing.ReplaceOne(a.TextOrEmpty(0), a.TextOrEmpty(1), "", fromEnd: false))
        .Add("remove_last", "text remove", static (in a) => TextReplacing.ReplaceOne(a.TextOrEmpty(0), a.TextOrEmpty(1), "", fromEnd: true))
        .Add("replace", "text match replace", Replace)
        .Add("replace_first", "text match replace fromEnd?", static (in a) =>
            Checked(a, TextReplacing.ReplaceOne(a.TextOrEmpty(0), a.TextOrEmpty(1), a.TextOrEmpty(2), a.Bool(3)), ""))
        .Add("rstrip", "text", static (in a) => a.Text(0)?.TrimEnd())
        .Add("strip", "text", static (in a) => a.Text(0)?.Trim())
        .Add("strip_newlines", "text", static (in a) => TextCutting.StripLineEnds(a.TextOrEmpty(0)))
        .Add("upcase", "text", static (in a) => a.Text(0)?.ToUpperInvariant());

    static void AddPieces(BuiltinObject functions) => functions
        .Add("slice", "text start length?", static (in a) =>
            TextCutting.Slice(a.TextOrEmpty(0), a.Int(1), a[2].IsNull ? null : a.Int(2)))
        .Add("slice1", "text start length?", static (in a) => TextCutting.Slice(a.TextOrEmpty(0), a.Int(1), a.Int(2, 1)))
        .Add("split", "text match", static (in a) =>
            new Sequence(a.TextOrEmpty(0).Split(a.Text(1), StringSplitOptions.RemoveEmptyEntries).Select(piece => (Value)piece)))
        .Add("truncate", "text length ellipsis?", static (in a) => TextCutting.Truncate(a.TextOrEmpty(0), a.Int(1), a.Text(2)))
        .Add("truncatewords", "text count ellipsis?", static (in a) => TextCutting.TruncateWords(a.TextOrEmpty(0), a.Int(1)));

    static void AddConversions(BuiltinObject functions) => functions
        .Add("base64_decode", "text", Base64Decode)
        .Add("base64_encode", "text", static (in a) => Convert.ToBase64String(Encoding.UTF8.GetBytes(a.TextOrEmpty(0))))
        .Add("escape", "text", static (in a) => a.Text(0) is { } text ? TextLiteral.Escape(text) : Value.Null)
        .Add("hmac_sha1", "text secretKey", static (in a) => TextHash.HmacSha1(a.TextOrEmpty(0), a.TextOrEmpty(1)))
        .Add("hmac_sha256", "text secretKey", static (in a) => TextHash.HmacSha256(a.TextOrEmpty(0), a.TextOrEmpty(1)))
        .Add("hmac_sha512", "text secretKey", static (in a) => TextHash.HmacSha512(a.TextOrEmpty(0), a.TextOrEmpty(1)))
        .Add("literal", "text", static (in a) => a.Text(0) is { } text ? TextLiteral.Quote(text) : Value.Null)
        .Add("md5", "text", static (in a) => TextHash.Md5(a.TextOrEmpty(0)))
        .Add("sha1", "text", static (in a) => TextHash.Sha1(a.TextOrEmpty(0)))
        .Add("sha256", "text", static (in a) => TextHash.Sha256(a.TextOrEmpty(0)))
        .Add("sha512", "text", static (in a) => TextHash.Sha512(a.TextOrEmpty(0)))
        .Add("to_double", "text", static (in a) =>
            double.TryParse(a.Text(0), FractionStyles, CultureInfo.InvariantCulture, out var number) ? number : Value.Null)
        .Add("to_float", "text", static (in a) =>
            float.TryParse(a.Text(0), FractionStyles, CultureInfo.InvariantCulture, out var number) ? number : Value.Null)
        .Add("to_int", "text", static (in a) =>
            int.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : Value.Null)
        .Add("to_long", "text", static (in a) =>
            long.TryParse(a.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.FromLong(number) : Value.Null);

    const NumberStyles FractionStyles = NumberStyles.Float | NumberStyles.AllowThousands;

    static string Checked(in Arguments a, string text, string end)
    {
        a.Execution.CheckLength((long)text.Length + end.Length, a.Site.Place);
        return text + end;
    }

    static int GetWidth(in Arguments a)
    {
        var width = a.Int(1);
        if (width < 0)
            throw FunctionErrors.NegativeWidth(a, width);
        a.Execution.CheckLength(width, a.Site.Place);
        return width;
    }

    static Value Replace(in Arguments a)
    {
        var (text, match) = (a.TextOrEmpty(0), a.TextOrEmpty(1));
        if (text.Length == 0)
            return "";
        if (match.Length == 0)
            throw FunctionErrors.EmptyMatch(a);
        return Checked(a, text.Replace(match, a.TextOrEmpty(2), StringComparison.Ordinal), "");
    }

    static Value Base64Decode(in Arguments a)
    {
        try
        {
            return Encoding.UTF8.GetString(Convert.FromBase64String(a.TextOrEmpty(0)));
        }
        catch (FormatException)
        {
            throw FunctionErrors.NotBase64(a);
        }
    }
}
