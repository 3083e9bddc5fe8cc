using System.Collections.Immutable;
using Generator.Scripting.Syntax;

namespace Generator.Scripting.Parsing;

/// <summary>This part knows loops.</summary>
sealed partial class Parser
{
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
}
