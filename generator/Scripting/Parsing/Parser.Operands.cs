using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Scripting.Syntax;

namespace Generator.Scripting.Parsing;

/// <summary>This part knows what operators stand between: names, brackets, members and items.</summary>
sealed partial class Parser
{
    bool IsOperandStart() => Kind is TokenKind.Identifier or TokenKind.Local or TokenKind.Arguments or TokenKind.Argument or TokenKind.Literal
        or TokenKind.InterpolationStart or TokenKind.ParenthesisOpen or TokenKind.BracketOpen or TokenKind.BraceOpen or TokenKind.At
        or TokenKind.Caret or TokenKind.Not;

    Expression? ParseOperand()
    {
        var depth = _depth;
        if (!EnterNesting())
            return null;
        var operand = ParsePrimary();
        while (operand is not null && !_isAfterFunction && ParsePostfix(operand, out var extended) && CountChain())
            operand = extended;
        _depth = depth;
        return operand;
    }

    Expression? ParsePrimary()
    {
        var token = Current;
        switch (token.Kind)
        {
            case TokenKind.Literal:
                Next();
                return new LiteralExpression(PlaceOf(token), token.Value);
            case TokenKind.Identifier:
                return ParseName(token);
            case TokenKind.Local:
                Next();
                return new LocalExpression(PlaceOf(token), token.Name);
            case TokenKind.Arguments:
                Next();
                return new ArgumentsExpression(PlaceOf(token), null);
            case TokenKind.Argument:
                Next();
                return new ArgumentsExpression(PlaceOf(token), token.Value.AsInt);
            case TokenKind.InterpolationStart:
                return ParseInterpolation();
            case TokenKind.ParenthesisOpen:
                return ParseParenthesis();
            case TokenKind.BracketOpen:
                return ParseList();
            case TokenKind.BraceOpen:
                return ParseObject();
            case TokenKind.Minus or TokenKind.Plus or TokenKind.Not or TokenKind.At or TokenKind.Caret:
                return ParseUnary();
            case TokenKind.Increment or TokenKind.Decrement:
                return ParsePrefix();
            case TokenKind.BlockDelegate:
                _errors.Add(ParseErrors.BlockDelegateNested(PlaceOf(token)));
                return null;
            case TokenKind.Invalid:
                return null;
            default:
                _errors.Add(ParseErrors.ExpressionMissing(PlaceOf(token), Describe(token)));
                return null;
        }
    }

    Expression? ParseName(Token token)
    {
        switch (token.Name)
        {
            case "for" or "while" or "tablerow":
                return ParseLoopMember(token);
            case "do":
                return ParseAnonymousFunction();
        }
        Next();
        var place = PlaceOf(token);
        return token.Name switch
        {
            "true" => new LiteralExpression(place, Value.True),
            "false" => new LiteralExpression(place, Value.False),
            "null" => new LiteralExpression(place, Value.Null),
            "empty" or "blank" => new LiteralExpression(place, EmptyObject.Instance),
            "this" => new ThisExpression(place),
            _ => new VariableExpression(place, token.Name),
        };
    }

    Expression? ParseLoopMember(Token keyword)
    {
        Next();
        if (Kind != TokenKind.Dot)
            return new LoopExpression(PlaceOf(keyword), PlaceOf(keyword), keyword.Name, null);
        Next();
        var known = LoopExpression.GetMembers(keyword.Name);
        var member = Current;
        if (member.Kind == TokenKind.Identifier && known.Contains(member.Name))
        {
            Next();
            return new LoopExpression(From(keyword), PlaceOf(member), keyword.Name, member.Name);
        }
        _errors.Add(ParseErrors.LoopVariableUnknown(PlaceOf(keyword), keyword.Name, member.Kind == TokenKind.Identifier ? member.Name : null, known));
        return null;
    }

    Expression? ParseUnary()
    {
        var sign = Current;
        Next();
        if (ParseOperand() is not { } operand)
            return null;
        var place = From(sign);
        return sign.Kind switch
        {
            TokenKind.Not => new NotExpression(place, operand),
            TokenKind.At => new AliasExpression(place, operand),
            TokenKind.Caret => new ExpandExpression(place, operand),
            _ => new SignExpression(place, operand, sign.Kind == TokenKind.Minus),
        };
    }

    Expression? ParsePrefix()
    {
        var sign = Current;
        Next();
        return ParseOperand() is { } operand ? MakeIncrement(sign, operand, isPrefix: true) : null;
    }

    Expression? MakeIncrement(Token sign, Expression operand, bool isPrefix)
    {
        if (operand is not TargetExpression target)
        {
            _errors.Add(ParseErrors.IncrementTarget(PlaceOf(sign)));
            return null;
        }
        var op = sign.Kind == TokenKind.Increment ? BinaryOperator.Add : BinaryOperator.Subtract;
        return new IncrementExpression(isPrefix ? From(sign) : From(operand), new(PlaceOf(sign), operand.Place, PlaceOf(sign)), target, op, isPrefix);
    }

    /// <returns>False if nothing that belongs to the operand follows.</returns>
    bool ParsePostfix(Expression operand, out Expression? extended)
    {
        extended = null;
        if (Kind is TokenKind.Dot or TokenKind.QuestionDot)
            extended = ParseMember(operand);
        else if (IsAfterSpace())
            return false;
        else if (Kind == TokenKind.BracketOpen && IsIndexable(operand))
            extended = ParseIndex(operand);
        else if (Kind == TokenKind.ParenthesisOpen && operand is TargetExpression)
            extended = ParseExplicitCall(operand);
        else if (Kind is TokenKind.Increment or TokenKind.Decrement)
            extended = ParseIncrement(operand);
        else
            return false;
        return true;
    }

    // A list behind an interpolated string is an argument, as in Scriban.
    static bool IsIndexable(Expression operand) =>
        operand is TargetExpression or CallExpression { IsExplicit: true } || (operand is LiteralExpression && operand.Place.Text is not ['$', ..]);

    Expression? ParseIncrement(Expression operand)
    {
        var sign = Current;
        Next();
        return MakeIncrement(sign, operand, isPrefix: false);
    }

    Expression? ParseMember(Expression owner)
    {
        var isConditional = Kind == TokenKind.QuestionDot;
        Next();
        var name = Current;
        return Expect(TokenKind.Identifier, "the name of a member") ? new MemberExpression(owner, PlaceOf(name), name.Name, isConditional) : null;
    }

    Expression? ParseIndex(Expression owner)
    {
        OpenBracket();
        var index = ParseInBrackets();
        return index is not null && CloseBracket(TokenKind.BracketClose, "\"]\"") ? new IndexExpression(From(owner), owner, index) : null;
    }

    // f(1, x: 2)
    Expression? ParseExplicitCall(Expression target)
    {
        OpenBracket();
        var arguments = ImmutableArray.CreateBuilder<CallArgument>();
        while (Kind != TokenKind.ParenthesisClose)
        {
            var name = SkipArgumentName();
            if (ParseInBrackets() is not { } value)
                return null;
            arguments.Add(new(value, name?.Name, name is { } named ? PlaceOf(named) : value.Place, value is ExpandExpression));
            if (Kind != TokenKind.ParenthesisClose && !Expect(TokenKind.Comma, "\",\" or \")\""))
                return null;
        }
        CloseBracket(TokenKind.ParenthesisClose, "\")\"");
        return new CallExpression(From(target), target, arguments.ToImmutable()) { IsExplicit = true };
    }

    Expression? ParseParenthesis()
    {
        var open = Current;
        OpenBracket();
        var inner = ParseInBrackets();
        return inner is not null && CloseBracket(TokenKind.ParenthesisClose, "\")\"") ? new ParenthesizedExpression(From(open), inner) : null;
    }

    // Brackets stand for themselves: what holds outside of them does not inside.
    Expression? ParseInBrackets()
    {
        var isBeforeColon = _isBeforeColon;
        _isBeforeColon = false;
        var expression = ParseExpression();
        _isBeforeColon = isBeforeColon;
        _isAfterFunction = false;
        return expression;
    }
}
