using System.Text;

namespace Generator.Scripting.Runtime;

/// <summary>Text with anything: + joins, * repeats, everything else is an error.</summary>
static class TextOperators
{
    public static Value Calculate(Execution x, BinaryOperator op, Value left, Value right, OperandPlaces places)
    {
        switch (op)
        {
            case BinaryOperator.Add:
                return Join(x, left, right, places);
            case BinaryOperator.Multiply:
                return left.IsText ? Repeat(x, left, right, places) : Repeat(x, right, left, places);
            default:
                throw RunErrors.OperatorUndefined(places.Operator, op, left, right);
        }
    }

    static Value Join(Execution x, Value left, Value right, OperandPlaces places)
    {
        // In HTML, markup stays markup: what is joined to it is escaped.
        if (x.IsHtml && (left.Kind == ValueKind.Markup || right.Kind == ValueKind.Markup))
            return new Markup(Join(x, x.ToMarkup(left, places.Left), x.ToMarkup(right, places.Right), places));
        return Join(x, x.ToText(left, places.Left), x.ToText(right, places.Right), places);
    }

    static string Join(Execution x, string left, string right, OperandPlaces places)
    {
        x.CheckLength((long)left.Length + right.Length, places.Operator);
        return string.Concat(left, right);
    }

    static Value Repeat(Execution x, Value text, Value times, OperandPlaces places)
    {
        if (times.IsText || !Coercion.TryToInt(times, out var count))
            throw RunErrors.OperatorUndefined(places.Left, BinaryOperator.Multiply, text, times);
        if (count <= 0)
            return "";
        var unit = x.ToText(text, places.Left);
        x.CheckLength((long)unit.Length * count, places.Operator);
        return new StringBuilder(unit.Length * count).Insert(0, unit, count).ToString();
    }
}
