using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>Finds a text in another.</summary>
static class TextSearch
{
    // The cultures' ways to compare are the ordinal ones here, as in every program that runs without ICU.
    public static Value IndexOf(in Arguments a)
    {
        var text = a.TextOrEmpty(0);
        if (a.Text(1) is not { } search)
            throw FunctionErrors.NoSearchText(a);
        var start = a[2].IsNull ? 0 : a.Int(2);
        var count = a[3].IsNull ? text.Length - start : a.Int(3);
        if (start < 0 || count < 0 || start > text.Length - count)
            throw FunctionErrors.NotInText(a);
        var at = text.AsSpan(start, count).IndexOf(search, GetComparison(a));
        return at < 0 ? -1 : start + at;
    }

    static StringComparison GetComparison(in Arguments a) => a.Text(4) switch
    {
        null or "" or "Ordinal" or "CurrentCulture" or "InvariantCulture" => StringComparison.Ordinal,
        "OrdinalIgnoreCase" or "CurrentCultureIgnoreCase" or "InvariantCultureIgnoreCase" => StringComparison.OrdinalIgnoreCase,
        var name => throw FunctionErrors.UnknownComparison(a, name),
    };
}
