using Generator.Scripting.Runtime;

namespace Generator.Scripting.Parsing;

/// <summary>This part knows names, operators, comments and the end of code.</summary>
sealed partial class Lexer
{
    void ReadCode()
    {
        _openBraces = 0;
        _nestings.Clear();
        while (_at < _text.Length)
        {
            var c = _text[_at];
            if (c is '\n' or '\r')
                ReadNewLine();
            else if (char.IsWhiteSpace(c))
                _at++;
            else if (c == '#')
                SkipComment();
            else if (TryExitCode())
                return;
            else
                ReadToken(c);
        }
        _textStart = _text.Length;
    }

    bool TryExitCode()
    {
        if (isCodeOnly || _openBraces > 0 || _nestings.Count > 0)
            return false;
        var marker = Peek(0) is '-' or '~' ? Peek(0) : '\0';
        var at = marker == '\0' ? 0 : 1;
        if (Peek(at) != '}' || Peek(at + 1) != '}')
            return false;
        var start = _at;
        _at += at + 2;
        ExitCode(start, marker);
        return true;
    }

    void ReadNewLine()
    {
        var start = _at;
        _at += Peek(0) == '\r' && Peek(1) == '\n' ? 2 : 1;
        Add(TokenKind.NewLine, start);
    }

    // # runs to the end of the line or of the code, ## to the next ##; an open one to the end of the file.
    void SkipComment()
    {
        if (Peek(1) == '#')
        {
            var end = _text.IndexOf("##", _at + 2, StringComparison.Ordinal);
            _at = end < 0 ? _text.Length : end + 2;
            return;
        }
        while (_at < _text.Length && _text[_at] is not ('\n' or '\r'))
        {
            if (!isCodeOnly && _text[_at] == '}' && Peek(1) == '}')
            {
                if (_text[_at - 1] is '-' or '~')
                    _at--;
                return;
            }
            _at++;
        }
    }

    void ReadToken(char c)
    {
        if (char.IsLetter(c) || c == '_')
            ReadIdentifier();
        else if (char.IsAsciiDigit(c))
            ReadNumber();
        else if (c is '"' or '\'')
            ReadString();
        else if (c == '`')
            ReadVerbatim();
        else if (c == '$')
            ReadDollar();
        else if (c == '}' && _nestings.Count > 0 && _openBraces == _nestings.Peek().OpenBraces)
            ReadInterpolation(_nestings.Pop(), TokenKind.InterpolationMiddle);
        else
            ReadOperator(c);
    }

    void ReadIdentifier()
    {
        var start = _at;
        SkipName();
        // "empty?" and "blank?" are members; elsewhere ? is the conditional operator.
        if (Peek(0) == '?' && _tokens is [.., { Kind: TokenKind.Dot or TokenKind.QuestionDot }] && _text.AsSpan(start, _at - start) is "empty" or "blank"
            && Peek(1) is not ('.' or '?'))
            _at++;
        Add(TokenKind.Identifier, start, Names.Intern(_text[start.._at]));
    }

    void SkipName()
    {
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_'))
            _at++;
    }

    void ReadDollar()
    {
        var start = _at++;
        var next = Peek(0);
        if (next is '"' or '\'')
        {
            _at++;
            ReadInterpolation(new(next, start, _openBraces), TokenKind.InterpolationStart);
        }
        else if (next == '$')
        {
            _at++;
            Add(TokenKind.BlockDelegate, start);
        }
        else if (char.IsAsciiDigit(next))
        {
            while (char.IsAsciiDigit(Peek(0)))
                _at++;
            // Beyond nine digits there is no such argument anyway.
            Add(TokenKind.Argument, start, int.TryParse(_text.AsSpan(start + 1, _at - start - 1), System.Globalization.CultureInfo.InvariantCulture, out var index) ? index : int.MaxValue);
        }
        else if (char.IsLetter(next) || next == '_')
        {
            SkipName();
            Add(TokenKind.Local, start, Names.Intern(_text[(start + 1).._at]));
        }
        else
        {
            Add(TokenKind.Arguments, start);
        }
    }

    void ReadOperator(char c)
    {
        var start = _at;
        var (kind, length) = FindOperator(c, Peek(1), Peek(2));
        if (length == 0)
        {
            _at += char.IsSurrogatePair(c, Peek(1)) ? 2 : 1;
            AddInvalid(start, ParseErrors.UnknownCharacter(source.GetPlace(start, _at - start)));
            return;
        }
        _at += length;
        if (kind == TokenKind.BraceOpen)
            _openBraces++;
        else if (kind == TokenKind.BraceClose && _openBraces > 0)
            _openBraces--;
        Add(kind, start);
    }

    static (TokenKind Kind, int Length) FindOperator(char c, char next, char third) => (c, next, third) switch
    {
        ('.', '.', '<') => (TokenKind.RangeExclusive, 3),
        ('.', '.', '.') => (TokenKind.Ellipsis, 3),
        ('/', '/', '=') => (TokenKind.DivideWholeAssign, 3),
        ('.', '.', _) => (TokenKind.Range, 2),
        ('/', '/', _) => (TokenKind.DivideWhole, 2),
        ('+', '+', _) => (TokenKind.Increment, 2),
        ('-', '-', _) => (TokenKind.Decrement, 2),
        ('+', '=', _) => (TokenKind.PlusAssign, 2),
        ('-', '=', _) => (TokenKind.MinusAssign, 2),
        ('*', '=', _) => (TokenKind.TimesAssign, 2),
        ('/', '=', _) => (TokenKind.DivideAssign, 2),
        ('%', '=', _) => (TokenKind.ModuloAssign, 2),
        ('=', '=', _) => (TokenKind.Equal, 2),
        ('!', '=', _) => (TokenKind.NotEqual, 2),
        ('<', '=', _) => (TokenKind.LessOrEqual, 2),
        ('>', '=', _) => (TokenKind.GreaterOrEqual, 2),
        ('<', '<', _) => (TokenKind.ShiftLeft, 2),
        ('>', '>', _) => (TokenKind.ShiftRight, 2),
        ('&', '&', _) => (TokenKind.And, 2),
        ('|', '|', _) => (TokenKind.Or, 2),
        ('|', '>', _) => (TokenKind.Pipe, 2),
        ('?', '.', _) => (TokenKind.QuestionDot, 2),
        ('?', '?', _) => (TokenKind.Coalesce, 2),
        ('?', '!', _) => (TokenKind.NotCoalesce, 2),
        ('+', _, _) => (TokenKind.Plus, 1),
        ('-', _, _) => (TokenKind.Minus, 1),
        ('*', _, _) => (TokenKind.Times, 1),
        ('/', _, _) => (TokenKind.Divide, 1),
        ('%', _, _) => (TokenKind.Modulo, 1),
        ('=', _, _) => (TokenKind.Assign, 1),
        ('<', _, _) => (TokenKind.Less, 1),
        ('>', _, _) => (TokenKind.Greater, 1),
        ('!', _, _) => (TokenKind.Not, 1),
        ('|', _, _) => (TokenKind.Pipe, 1),
        ('?', _, _) => (TokenKind.Question, 1),
        ('.', _, _) => (TokenKind.Dot, 1),
        (',', _, _) => (TokenKind.Comma, 1),
        (':', _, _) => (TokenKind.Colon, 1),
        (';', _, _) => (TokenKind.Semicolon, 1),
        ('@', _, _) => (TokenKind.At, 1),
        ('^', _, _) => (TokenKind.Caret, 1),
        ('(', _, _) => (TokenKind.ParenthesisOpen, 1),
        (')', _, _) => (TokenKind.ParenthesisClose, 1),
        ('[', _, _) => (TokenKind.BracketOpen, 1),
        (']', _, _) => (TokenKind.BracketClose, 1),
        ('{', _, _) => (TokenKind.BraceOpen, 1),
        ('}', _, _) => (TokenKind.BraceClose, 1),
        _ => default,
    };
}
