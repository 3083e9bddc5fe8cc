using Generator.Scripting.Runtime;
using Generator.Scripting.Syntax;

namespace Generator.Scripting.Parsing;

/// <summary>This part knows statements.</summary>
sealed partial class Parser
{
    Statement? ParseStatement()
    {
        if (!EnterNesting())
            return null;
        var errors = _errors.Count;
        var indent = _indent;
        var at = _at;
        var statement = Kind == TokenKind.Identifier && !IsMember(_tokens[_at + 1].Kind) ? ParseKeyword() : ParseSimple();
        _depth--;
        if (_errors.Count > errors && !IsEndOfStatement())
            SkipStatement();
        else if (statement is null && _at == at)
            _at++;
        if (statement is not null)
            statement.Indent = indent;
        return statement;
    }

    Statement? ParseKeyword()
    {
        var keyword = Current;
        switch (keyword.Name)
        {
            case "if":
                return ParseIf(keyword);
            case "case":
                return ParseCase(keyword);
            case "for" or "tablerow":
                return ParseLoop(keyword);
            case "while":
                return ParseWhile(keyword);
            case "func":
                return ParseFunction(keyword);
            case "capture":
                return ParseCapture(keyword);
            case "with" or "wrap":
                return ParseWithOrWrap(keyword);
            case "import":
                return ParseImport();
            case "readonly":
                return ParseReadOnly(keyword);
            case "ret":
                return ParseReturn(keyword);
            case "break" or "continue":
                Next();
                ExpectEndOfStatement();
                return new JumpStatement(PlaceOf(keyword), keyword.Name == "break" ? Flow.Break : Flow.Continue);
            default:
                return ParseSimple();
        }
    }

    // An expression to write, or an assignment.
    Statement? ParseSimple()
    {
        var first = Current;
        if (Skip(TokenKind.BlockDelegate))
        {
            if (IsEndOfStatement())
                return new BlockDelegateStatement(PlaceOf(first));
            _errors.Add(ParseErrors.BlockDelegateNested(PlaceOf(first)));
            return null;
        }
        var isUrl = IsUrlStart();
        var expression = ParseExpression(ExpressionMode.Statement);
        if (expression is null)
            return null;
        // The "end" of an anonymous function ends the statement too.
        if (!_isAfterFunction)
            ExpectEndOfStatement();
        _isAfterFunction = false;
        var assignment = _assignment;
        _assignment = null;
        return assignment ?? new ExpressionStatement(expression, isUrl);
    }

    // The expression after a keyword; the body is read even if it is missing, so that its "end" is no second mistake.
    Expression? ParseHeader()
    {
        var expression = ParseExpression();
        if (expression is null)
            SkipStatement();
        else if (!_isAfterFunction)
            ExpectEndOfStatement();
        _isAfterFunction = false;
        return expression;
    }

    Statement? ParseCapture(Token keyword)
    {
        Next();
        var expression = ParseHeader();
        var body = ParseBody();
        ExpectEnd(keyword, "capture");
        if (expression is TargetExpression target)
            return new CaptureStatement(PlaceOf(keyword), target, body);
        if (expression is not null)
            _errors.Add(ParseErrors.AssignmentTarget(expression.Place));
        return null;
    }

    Statement? ParseWithOrWrap(Token keyword)
    {
        Next();
        var expression = ParseHeader();
        var body = ParseBody();
        ExpectEnd(keyword, keyword.Name);
        if (expression is null)
            return null;
        return keyword.Name == "with"
            ? new WithStatement(PlaceOf(keyword), expression, body)
            : new WrapStatement(PlaceOf(keyword), expression, body);
    }

    Statement? ParseImport()
    {
        var keyword = Current;
        Next();
        return ParseHeader() is { } source ? new ImportStatement(PlaceOf(keyword), source) : null;
    }

    Statement? ParseReadOnly(Token keyword)
    {
        Next();
        var name = Current;
        if (name.Kind is not (TokenKind.Identifier or TokenKind.Local))
        {
            _errors.Add(ParseErrors.NameMissing(PlaceOf(keyword), "readonly"));
            return null;
        }
        Next();
        ExpectEndOfStatement();
        return new ReadOnlyStatement(PlaceOf(keyword), name.Name, name.Kind == TokenKind.Local);
    }

    Statement? ParseReturn(Token keyword)
    {
        Next();
        if (IsEndOfStatement())
            return new ReturnStatement(PlaceOf(keyword), null);
        var value = ParseExpression();
        if (value is null)
            return null;
        if (!_isAfterFunction)
            ExpectEndOfStatement();
        _isAfterFunction = false;
        return new ReturnStatement(PlaceOf(keyword), value);
    }

    // Whether the text in front of the code ends with the start of an attribute that holds an address.
    bool IsUrlStart()
    {
        if (_text.Kind != TokenKind.Text || _text.End == 0)
            return false;
        var text = _source.Content.AsSpan(_text.Start, _text.End - _text.Start);
        text = text is [.., '"' or '\''] ? text[..^1].TrimEnd() : text;
        if (text is not [.., '='])
            return false;
        text = text[..^1].TrimEnd();
        foreach (var name in (ReadOnlySpan<string>)["href", "src", "action", "formaction", "poster", "cite", "data"])
        {
            if (text.EndsWith(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
