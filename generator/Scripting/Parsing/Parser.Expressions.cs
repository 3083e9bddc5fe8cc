using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Scripting.Syntax;
using Generator.Text;

namespace Generator.Scripting.Parsing;

/// <summary>This part knows expressions: operators by precedence, and calls, which are expressions side by side.</summary>
sealed partial class Parser
{
    // An assignment is found while its left side is read; the statement picks it up here.
    Statement? _assignment;

    // The "end" of an anonymous function ends the expressions around it, up to a bracket.
    bool _isAfterFunction;

    // Inside "? … :" a name before a colon is no named argument.
    bool _isBeforeColon;

    /// <param name="precedence">Only operators that bind tighter belong to the expression.</param>
    Expression? ParseExpression(ExpressionMode mode = ExpressionMode.Whole, int precedence = 0)
    {
        var depth = _depth;
        if (!EnterNesting())
            return null;
        var expression = ParseOperators(mode, precedence);
        _depth = depth;
        return expression;
    }

    Expression? ParseOperators(ExpressionMode mode, int precedence)
    {
        var first = Current;
        CallBuilder? call = null;
        // A name and a colon in front of a whole expression mean nothing, as in Scriban.
        SkipArgumentName();
        var left = ParseOperand();
        while (left is not null && !_isAfterFunction)
        {
            var isFilter = mode == ExpressionMode.Filter && call is null;
            if (Precedence.Find(Kind) is { } op)
            {
                if (isFilter || op.Precedence <= precedence || !CountChain())
                    break;
                left = ParseBinary(left, op, call is not null || mode == ExpressionMode.Argument ? ExpressionMode.Argument : ExpressionMode.Whole);
            }
            else if (Precedence.IsAssignment(Kind) && !isFilter)
            {
                return ParseAssignment(call is null ? left : Close(first, call, left), mode == ExpressionMode.Statement && call is null);
            }
            else if (Kind is TokenKind.Question or TokenKind.Pipe)
            {
                if (mode == ExpressionMode.Filter || precedence > 0 || !CountChain())
                    break;
                if (call is not null)
                    left = Close(first, call, left);
                call = null;
                left = Kind == TokenKind.Pipe ? ParsePipe(left) : ParseConditional(left);
            }
            else if (IsOperandStart() && mode != ExpressionMode.Argument)
            {
                if (call is null)
                    call = new(left);
                else
                    call.Add(left);
                left = ParseArgument(call);
            }
            else
            {
                break;
            }
        }
        return left is null || call is null ? left : Close(first, call, left);
    }

    CallExpression Close(Token first, CallBuilder call, Expression last)
    {
        call.Add(last);
        return call.Build(From(first));
    }

    // A chain of operators makes a tree as deep as it is long.
    bool CountChain() => EnterNesting();

    Expression? ParseBinary(Expression left, Precedence.Entry op, ExpressionMode mode)
    {
        var sign = Current;
        Next();
        if (ParseExpression(mode, op.Precedence) is not { } right)
            return null;
        return op.Kind switch
        {
            TokenKind.And => new LogicalExpression(left, right, isOr: false),
            TokenKind.Or => new LogicalExpression(left, right, isOr: true),
            TokenKind.Coalesce => new CoalesceExpression(left, right, isInverse: false),
            TokenKind.NotCoalesce => new CoalesceExpression(left, right, isInverse: true),
            _ => new BinaryExpression(op.Operator, left, right, new(PlaceOf(sign), left.Place, right.Place)),
        };
    }

    Expression? ParseConditional(Expression condition)
    {
        Next();
        var isBeforeColon = _isBeforeColon;
        _isBeforeColon = true;
        var then = ParseExpression();
        _isBeforeColon = isBeforeColon;
        if (then is null || !Expect(TokenKind.Colon, "\":\""))
            return null;
        return ParseExpression() is { } otherwise ? new ConditionalExpression(condition, then, otherwise) : null;
    }

    Expression? ParsePipe(Expression from)
    {
        Next();
        SkipNewLines();
        if (ParseExpression(ExpressionMode.Filter) is not { } to)
            return null;
        return to is CallExpression { IsPiped: false } call
            ? call.WithPiped(from)
            : new CallExpression(from.Place.To(to.Place), to, [], from);
    }

    Expression? ParseArgument(CallBuilder call)
    {
        if (SkipArgumentName() is { } name)
            call.Name(name.Name, PlaceOf(name));
        return ParseOperand();
    }

    Token? SkipArgumentName()
    {
        if (_isBeforeColon || Kind != TokenKind.Identifier || _tokens[_at + 1].Kind != TokenKind.Colon)
            return null;
        var name = Current;
        Next();
        Next();
        return name;
    }

    Expression? ParseAssignment(Expression target, bool isAllowed)
    {
        var sign = Current;
        Next();
        if (!isAllowed)
            _errors.Add(ParseErrors.AssignmentNested(target.Place));
        var value = ParseExpression();
        if (value is null || !isAllowed)
            return value;
        if (target is CallExpression { IsExplicit: true } call && sign.Kind == TokenKind.Assign)
            return DefineInline(call, value);
        if (target is not TargetExpression written)
        {
            _errors.Add(ParseErrors.AssignmentTarget(target.Place));
            return null;
        }
        _assignment = sign.Kind == TokenKind.Assign
            ? new AssignStatement(written, value)
            : new CompoundAssignStatement(written, Precedence.GetOperator(sign.Kind), value, new(PlaceOf(sign), target.Place, value.Place));
        return written;
    }

    // f(x) = x * x
    Expression? DefineInline(CallExpression call, Expression value)
    {
        if (call.Target is not VariableExpression name || call.Arguments.Any(argument => argument.Name is not null || argument.Value is not VariableExpression))
        {
            _errors.Add(ParseErrors.AssignmentTarget(call.Place));
            return null;
        }
        ImmutableArray<Parameter> parameters = [.. call.Arguments.Select(argument => new Parameter(((VariableExpression)argument.Value).Name))];
        var body = new Block([new ReturnStatement(value.Place, value)]);
        _assignment = new FunctionStatement(call.Place, name, new(name.Name, parameters, false, body));
        return name;
    }
}
