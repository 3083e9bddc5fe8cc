using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary>Writes the value of an expression.</summary>
/// <param name="isUrl">Stands at the start of an attribute that holds an address.</param>
sealed class ExpressionStatement(Expression expression, bool isUrl) : Statement(expression.Place)
{
    public Expression Expression => expression;

    readonly CallExpression? _call = expression as CallExpression;

    public override Flow Execute(Execution x)
    {
        var mark = x.Output.Length;
        var value = _call is null ? expression.Evaluate(x) : _call.CallAndWrite(x);
        x.WriteText(value, Place);
        if (isUrl && x.IsHtml)
            UrlGuard.Check(x.Output, mark);
        return Flow.Next;
    }
}
