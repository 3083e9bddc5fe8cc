using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Scripting.Syntax;
using Generator.Text;

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

    Statement? ParseIf(Token keyword)
    {
        var branches = ImmutableArray.CreateBuilder<(Expression, Block)>();
        Block? otherwise = null;
        Next();
        AddBranch();
        while (IsKeyword("else"))
        {
            var second = Current;
            Next();
            if (IsKeyword("if"))
            {
                if (otherwise is not null)
                    _errors.Add(ParseErrors.BranchOutside(PlaceOf(second), "else if", "if"));
                Next();
                AddBranch();
                continue;
            }
            ExpectEndOfStatement();
            if (otherwise is not null)
                _errors.Add(ParseErrors.BranchOutside(PlaceOf(second), "else", "if"));
            otherwise = ParseBody();
        }
        ExpectEnd(keyword, "if");
        return new IfStatement(PlaceOf(keyword), branches.ToImmutable(), otherwise);

        void AddBranch()
        {
            var condition = ParseHeader();
            var body = ParseBody();
            if (condition is not null)
                branches.Add((condition, body));
        }
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

    Statement? ParseCase(Token keyword)
    {
        Next();
        var subject = ParseHeader();
        var branches = ImmutableArray.CreateBuilder<CaseStatement.Branch>();
        Block? otherwise = null;
        SkipToWhen();
        while (IsKeyword("when"))
        {
            Next();
            var values = ParseWhenValues();
            branches.Add(new(values, ParseBody()));
        }
        if (IsKeyword("else") && branches.Count > 0)
        {
            Next();
            ExpectEndOfStatement();
            otherwise = ParseBody();
        }
        else if (IsKeyword("else"))
        {
            ReportExpected("\"when\"");
            Next();
            ParseBody();
        }
        ExpectEnd(keyword, "case");
        return subject is null ? null : new CaseStatement(PlaceOf(keyword), subject, branches.ToImmutable(), otherwise);
    }

    // Text between "case" and the first "when" is dropped; a statement there is a mistake.
    void SkipToWhen()
    {
        while (Kind is TokenKind.Text or TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon)
        {
            if (Kind == TokenKind.CodeEnter)
                _indent = Current.Value.IsNull ? null : System.Text.Encoding.UTF8.GetBytes(Current.Value.AsString);
            _at++;
        }
        if (Kind == TokenKind.EndOfFile || IsBlockEnd())
            return;
        ReportExpected("\"when\"");
        ParseBody();
    }

    ImmutableArray<Expression> ParseWhenValues()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            if (ParseExpression() is not { } value)
            {
                SkipStatement();
                return values.ToImmutable();
            }
            AddAlternatives(values, value);
        }
        while (Skip(TokenKind.Comma));
        ExpectEndOfStatement();
        return values.ToImmutable();
    }

    // "when 1 || 2" means either.
    static void AddAlternatives(ImmutableArray<Expression>.Builder values, Expression value)
    {
        if (value is LogicalExpression { IsOr: true } either)
        {
            AddAlternatives(values, either.Left);
            AddAlternatives(values, either.Right);
        }
        else
        {
            values.Add(value);
        }
    }

    Statement? ParseLoop(Token keyword)
    {
        Next();
        var variable = ParseLoopVariable(keyword);
        Expression? list = null;
        var options = LoopOptions.None;
        if (variable is not null && ParseExpression() is { } expression)
        {
            (list, options) = SplitLoopOptions(expression);
            ExpectEndOfStatement();
        }
        else
        {
            SkipStatement();
        }
        var body = ParseBody();
        Block? otherwise = null;
        if (IsKeyword("else"))
        {
            Next();
            ExpectEndOfStatement();
            otherwise = ParseBody();
        }
        ExpectEnd(keyword, keyword.Name);
        if (variable is null || list is null)
            return null;
        return keyword.Name == "for"
            ? new ForStatement(PlaceOf(keyword), variable, list, options, body, otherwise)
            : new TableRowStatement(PlaceOf(keyword), variable, list, options, body, otherwise);
    }

    TargetExpression? ParseLoopVariable(Token keyword)
    {
        var name = Current;
        TargetExpression? variable = name.Kind switch
        {
            TokenKind.Identifier => new VariableExpression(PlaceOf(name), name.Name),
            TokenKind.Local => new LocalExpression(PlaceOf(name), name.Name),
            _ => null,
        };
        if (variable is not null)
            Next();
        if (variable is not null && IsKeyword("in"))
        {
            Next();
            return variable;
        }
        _errors.Add(ParseErrors.ForInvalid(PlaceOf(keyword), keyword.Name));
        return null;
    }

    // "list limit:2 reversed" reads like a call of the list: its options are taken out again.
    static (Expression List, LoopOptions Options) SplitLoopOptions(Expression expression)
    {
        if (expression is not CallExpression { IsPiped: false } call)
            return (expression, LoopOptions.None);
        var options = LoopOptions.None;
        var rest = ImmutableArray.CreateBuilder<CallArgument>();
        foreach (var argument in call.Arguments)
        {
            if (argument.Name == "offset")
                options = options with { Offset = argument.Value };
            else if (argument.Name == "limit")
                options = options with { Limit = argument.Value };
            else if (argument.Name == "cols")
                options = options with { Columns = argument.Value };
            else if (argument is { Name: null, Value: VariableExpression { Name: "reversed" } })
                options = options with { IsReversed = true };
            else
                rest.Add(argument);
        }
        if (rest.Count == 0)
            return (call.Target, options);
        if (rest.All(argument => argument.Name is not null))
            return (call.Target, options with { Unknown = rest[0] });
        return (new CallExpression(call.Place, call.Target, rest.ToImmutable()), options);
    }

    Statement? ParseWhile(Token keyword)
    {
        Next();
        var condition = ParseHeader();
        var body = ParseBody();
        ExpectEnd(keyword, "while");
        return condition is null ? null : new WhileStatement(PlaceOf(keyword), condition, body);
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
