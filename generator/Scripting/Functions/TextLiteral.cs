using System.Buffers;

namespace Generator.Scripting.Functions;

/// <summary>Writes a text as it would stand in a template between double quotes.</summary>
static class TextLiteral
{
    static readonly SearchValues<char> Escaped = SearchValues.Create(['"', '\\', .. Enumerable.Range(0, 32).Select(c => (char)c)]);

    public static string Quote(string text)
    {
        var literal = new PooledText(stackalloc char[PooledText.StackLength]);
        literal.Append('"');
        AppendEscaped(ref literal, text);
        literal.Append('"');
        return literal.ToStringAndDispose();
    }

    /// <summary>What stands between the quotes.</summary>
    public static string Escape(string text)
    {
        var literal = new PooledText(stackalloc char[PooledText.StackLength]);
        AppendEscaped(ref literal, text);
        return literal.ToStringOr(text);
    }

    static void AppendEscaped(ref PooledText literal, ReadOnlySpan<char> text)
    {
        for (int at; (at = text.IndexOfAny(Escaped)) >= 0; text = text[(at + 1)..])
        {
            literal.Append(text[..at]);
            literal.Append('\\');
            if (GetSign(text[at]) is var sign and not '\0')
            {
                literal.Append(sign);
                continue;
            }
            literal.Append(['x', (char)('0' + (text[at] >> 4)), "0123456789abcdef"[text[at] & 15]]);
        }
        literal.Append(text);
    }

    static char GetSign(char c) => c switch
    {
        '"' or '\\' => c,
        '\a' => 'a',
        '\b' => 'b',
        '\f' => 'f',
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\v' => 'v',
        _ => '\0',
    };
}
