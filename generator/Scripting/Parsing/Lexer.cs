using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Parsing;

/// <summary>Cuts a template into words; this part knows text and the borders of code.</summary>
sealed partial class Lexer(SourceText source, bool isCodeOnly, List<Diagnostic> errors)
{
    readonly string _text = source.Content;
    readonly List<Token> _tokens = [];
    readonly Stack<Nesting> _nestings = new();

    int _at;

    // Braces opened by the code itself: while there are any, "}}" closes two of them and not the code.
    int _openBraces;

    // Where the next text begins, after what -}} or ~}} have eaten.
    int _textStart;

    public static List<Token> Read(SourceText source, bool isCodeOnly, List<Diagnostic> errors)
    {
        var lexer = new Lexer(source, isCodeOnly, errors);
        lexer.Read();
        return lexer._tokens;
    }

    void Read()
    {
        if (isCodeOnly)
            ReadCode();
        while (_at < _text.Length)
        {
            ReadText();
            if (_at < _text.Length)
                ReadCode();
        }
        _tokens.Add(new(TokenKind.EndOfFile, _text.Length, _text.Length));
    }

    void ReadText()
    {
        while (_at < _text.Length)
        {
            var brace = _text.IndexOf('{', _at);
            if (brace < 0 || brace + 1 >= _text.Length)
                break;
            _at = brace + 1;
            if (_text[_at] == '{')
            {
                EnterCode(brace);
                return;
            }
            if (_text[_at] == '%' && CountPercents(_at) is var level && Peek(level) == '{')
                ReadEscapeBlock(brace, level);
        }
        AddText(_textStart, _text.Length);
        _at = _text.Length;
    }

    void EnterCode(int start)
    {
        _at = start + 2;
        var marker = Peek(0) is '-' or '~' ? _text[_at++] : '\0';
        var end = TrimEnd(_textStart, start, marker);
        var indent = marker == '\0' ? FindIndent(start) : null;
        AddText(_textStart, end);
        _tokens.Add(new(TokenKind.CodeEnter, start, _at, indent));
    }

    // Escape blocks hold text that would be code: {%{ … }%}, with more percents around text that holds this itself.
    void ReadEscapeBlock(int start, int level)
    {
        _at += level + 1;
        var marker = Peek(0) is '-' or '~' ? _text[_at++] : '\0';
        AddText(_textStart, TrimEnd(_textStart, start, marker));
        var closing = $"}}{new string('%', level)}}}";
        var close = _text.IndexOf(closing, _at, StringComparison.Ordinal);
        var end = close < 0 ? _text.Length : close;
        marker = end > _at && close >= 0 && _text[end - 1] is '-' or '~' ? _text[end - 1] : '\0';
        AddText(_at, marker == '\0' ? end : end - 1);
        _at = close < 0 ? end : end + closing.Length;
        StartText(marker);
    }

    void ExitCode(int start, char marker)
    {
        _tokens.Add(new(TokenKind.CodeExit, start, _at));
        StartText(marker);
    }

    // - eats all white space that follows, ~ the blanks and one line break.
    void StartText(char marker)
    {
        if (marker == '-')
        {
            while (_at < _text.Length && char.IsWhiteSpace(_text[_at]))
                _at++;
        }
        else if (marker == '~')
        {
            while (_at < _text.Length && IsBlank(_text[_at]))
                _at++;
            if (Peek(0) == '\r' && Peek(1) == '\n')
                _at++;
            if (Peek(0) is '\n' or '\r')
                _at++;
        }
        _textStart = _at;
    }

    int TrimEnd(int start, int end, char marker)
    {
        while (end > start && (marker == '-' ? char.IsWhiteSpace(_text[end - 1]) : marker == '~' && IsBlank(_text[end - 1])))
            end--;
        return end;
    }

    // The white space between the start of the line and the code, if nothing else stands there.
    string? FindIndent(int start)
    {
        var at = start;
        while (at > _textStart && IsBlank(_text[at - 1]))
            at--;
        return at < start && (at == 0 || _text[at - 1] is '\n' or '\r') ? _text[at..start] : null;
    }

    void AddText(int start, int end)
    {
        if (end > start)
            _tokens.Add(new(TokenKind.Text, start, end));
    }

    int CountPercents(int at)
    {
        var count = 0;
        while (at + count < _text.Length && _text[at + count] == '%')
            count++;
        return count;
    }

    char Peek(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';

    static bool IsBlank(char c) => char.IsWhiteSpace(c) && c is not ('\n' or '\r');

    void Add(TokenKind kind, int start, Value value = default) => _tokens.Add(new(kind, start, _at, value));

    void AddInvalid(int start, Diagnostic error)
    {
        errors.Add(error);
        Add(TokenKind.Invalid, start);
    }

    /// <summary>An interpolated string whose expression is being read: its quote, and the braces open around it.</summary>
    readonly record struct Nesting(char Quote, int Start, int OpenBraces);
}
