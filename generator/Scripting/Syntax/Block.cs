using System.Collections.Immutable;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary>Statements in order.</summary>
sealed class Block
{
    readonly Statement[] _statements;
    readonly bool _hasIndent;

    public Block(ImmutableArray<Statement> statements)
    {
        _statements = [.. statements];
        _hasIndent = statements.Any(statement => statement.Indent is not null);
    }

    public Flow Execute(Execution x)
    {
        if (_hasIndent || x.Output.Indent is not null)
            return ExecuteIndented(x);
        foreach (var statement in _statements)
        {
            var flow = statement.Execute(x);
            if (flow != Flow.Next)
                return flow;
        }
        return Flow.Next;
    }

    /// <summary>The value of the last statement, or of <c>ret</c>; what stands alone is worked out without being written.</summary>
    public Value Evaluate(Execution x)
    {
        Value value = default;
        foreach (var statement in _statements)
        {
            value = default;
            if (statement is ExpressionStatement expression)
                value = expression.Expression.Evaluate(x);
            else if (statement.Execute(x) == Flow.Return)
                return x.Result;
        }
        return value;
    }

    Flow ExecuteIndented(Execution x)
    {
        var output = x.Output;
        var outer = output.Indent;
        var flow = Flow.Next;
        foreach (var statement in _statements)
        {
            output.Indent = statement.KeepsIndent ? outer : statement.Indent;
            flow = statement.Execute(x);
            if (flow != Flow.Next)
                break;
        }
        output.Indent = outer;
        return flow;
    }
}
