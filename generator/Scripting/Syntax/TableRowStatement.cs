using System.Globalization;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>tablerow x in list cols:n … end</c>: the items as cells of table rows.</summary>
sealed class TableRowStatement(Place place, TargetExpression variable, Expression list, LoopOptions options, Block body, Block? otherwise)
    : LoopStatement(place, "tablerow", variable, list, options, body, otherwise)
{
    protected override Flow ExecuteRound(Execution x, LoopState state)
    {
        var columns = Math.Max(LoopOptions.ToInt(x, Options.Columns), 1);
        state.Column = state.Index % columns;
        if (state.Column == 0)
            x.Output.Write(string.Create(CultureInfo.InvariantCulture, $"{(state.Index == 0 ? "" : "</tr>\n")}<tr class=\"row{(state.Index / columns) + 1}\">"));
        x.Output.Write(string.Create(CultureInfo.InvariantCulture, $"<td class=\"col{state.Column + 1}\">"));
        var flow = Body.Execute(x);
        x.Output.Write("</td>");
        return flow;
    }

    protected override void ExecuteEmpty(Execution x) => x.Output.Write("<tr class=\"row1\"></tr>\n");

    protected override void ExecuteEnd(Execution x) => x.Output.Write("</tr>\n");
}
