using System.Globalization;
using System.Text;

namespace Generator.Scripting.Parsing;

/// <summary>This part knows strings: quoted, verbatim and interpolated.</summary>
sealed partial class Lexer
{
    void ReadString()
    {
        var start = _at;
        var quote = _text[_at++];
        var content = new StringBuilder();
        while (_at < _text.Length && _text[_at] != quote)
            ReadCharacter(content);
        if (_at < _text.Length)
        {
            _at++;
            Add(TokenKind.Literal, start, content.ToString());
        }
        else
        {
            AddInvalid(start, ParseErrors.StringOpen(source.GetPlace(start, 1)));
        }
    }

    void ReadVerbatim()
    {
        var start = _at++;
        var content = new StringBuilder();
        while (_at < _text.Length)
        {
            var quote = _text.IndexOf('`', _at);
            if (quote < 0)
                break;
            content.Append(_text, _at, quote - _at);
            _at = quote + 1;
            if (Peek(0) != '`')
            {
                Add(TokenKind.Literal, start, content.ToString());
                return;
            }
            content.Append('`');
            _at++;
        }
        _at = _text.Length;
        AddInvalid(start, ParseErrors.StringOpen(source.GetPlace(start, 1)));
    }

    // Reads from the quote or a closing brace to the next opening brace or the closing quote.
    void ReadInterpolation(Nesting nesting, TokenKind kind)
    {
        var start = kind == TokenKind.InterpolationStart ? nesting.Start : _at++;
        var content = new StringBuilder();
        while (_at < _text.Length && _text[_at] != nesting.Quote && _text[_at] != '{')
            ReadCharacter(content);
        if (_at == _text.Length)
        {
            AddInvalid(start, ParseErrors.StringOpen(source.GetPlace(nesting.Start, 2)));
            return;
        }
        var isClosed = _text[_at++] == nesting.Quote;
        if (!isClosed)
            _nestings.Push(nesting with { OpenBraces = _openBraces });
        if (isClosed && kind == TokenKind.InterpolationStart)
            Add(TokenKind.Literal, start, content.ToString());
        else
            Add(isClosed ? TokenKind.InterpolationEnd : kind, start, content.ToString());
    }

    void ReadCharacter(StringBuilder content)
    {
        var c = _text[_at++];
        if (c != '\\' || _at == _text.Length)
        {
            content.Append(c);
            return;
        }
        var escape = _text[_at++];
        switch (escape)
        {
            case '\r' when Peek(0) == '\n':
                _at++;
                break;
            case '\n' or '\r':
                break;
            case 'x':
                ReadHex(content, 2, "\\x takes two hexadecimal digits");
                break;
            case 'u':
                ReadHex(content, 4, "\\u takes four hexadecimal digits");
                break;
            default:
                ReadSimpleEscape(content, escape);
                break;
        }
    }

    void ReadSimpleEscape(StringBuilder content, char escape)
    {
        char? decoded = escape switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'b' => '\b',
            'f' => '\f',
            'v' => '\v',
            '0' => '\0',
            '\\' or '"' or '\'' or '{' or '}' => escape,
            _ => null,
        };
        if (decoded is { } c)
            content.Append(c);
        else
            errors.Add(ParseErrors.EscapeInvalid(source.GetPlace(_at - 1, 1), "to write a backslash, double it"));
    }

    void ReadHex(StringBuilder content, int length, string expected)
    {
        var digits = 0;
        while (digits < length && char.IsAsciiHexDigit(Peek(digits)))
            digits++;
        if (digits == length)
            content.Append((char)int.Parse(_text.AsSpan(_at, length), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        else
            errors.Add(ParseErrors.EscapeInvalid(source.GetPlace(_at + digits, 1), expected));
        _at += digits;
    }
}
