using System.Globalization;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The builtin object <c>object</c>: what holds of values of every kind.</summary>
static class ObjectFunctions
{
    public static ScriptObject Create() => new BuiltinObject("object")
        .Add("default", "value default", static (in a) => a[0].IsNull || (a[0].IsString && a[0].AsString.Length == 0) ? a[1] : a[0])
        .Add("eval", "value", Evaluation.Evaluate)
        .Add("eval_template", "value", Evaluation.Render)
        .Add("format", "value format culture?", Format)
        .Add("from_json", "json", JsonReader.Read)
        .Add("has_key", "value key", static (in a) => a.Text(1) is { } key && Members.TryGet(a[0], key, out _))
        .Add("has_value", "value key", static (in a) => a.Text(1) is { } key && Members.TryGet(a[0], key, out var value) && !value.IsNull)
        .Add("keys", "value", static (in a) => new ScriptArray(Members.GetNames(a[0]).Select(name => (Value)name)))
        .Add("kind", "value", static (in a) => GetKind(a[0]))
        .Add("size", "value", Size)
        .Add("to_json", "value", JsonWriter.Write)
        .Add("typeof", "value", static (in a) => GetTypeName(a[0]))
        .Add("values", "value", Values)
        .Freeze();

    static Value Format(in Arguments a)
    {
        Cultures.Check(a, 2);
        return a[0].Kind switch
        {
            ValueKind.Null => Value.Null,
            ValueKind.Date => Format(a, a[0].AsDate),
            ValueKind.TimeSpan => Format(a, a[0].AsTimeSpan),
            _ when a[0].IsNumber => FormatNumber(a),
            _ => throw FunctionErrors.NotFormattable(a),
        };
    }

    public static Value FormatNumber(in Arguments a) => a[0].Kind switch
    {
        ValueKind.Int => Format(a, a[0].AsInt),
        ValueKind.Long => Format(a, a[0].AsLong),
        ValueKind.BigInteger => Format(a, a[0].AsBigInteger),
        ValueKind.Float => Format(a, a[0].AsFloat),
        ValueKind.Double => Format(a, a[0].AsDouble),
        ValueKind.Decimal => Format(a, a[0].AsDecimal),
        _ => throw FunctionErrors.NotANumber(a),
    };

    static Value Format<T>(in Arguments a, T value)
        where T : IFormattable
    {
        var format = a.Text(1);
        try
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            a.Execution.CheckLength(text.Length, a.Site.Place);
            return text;
        }
        catch (FormatException)
        {
            throw FunctionErrors.UnknownFormat(a, format ?? "");
        }
    }

    static Value Size(in Arguments a) => a[0].Reference switch
    {
        string text => text.Length,
        ObjectValue @object => @object.Count,
        ListValue list => list.Count,
        NumberRange range => Value.FromInteger(range.Count),
        Sequence => Items.Walk(a, 0)!.Count(), // A sequence has items.
        { } record when a[0].Kind == ValueKind.Record => new RecordView(record).Count,
        _ => 0,
    };

    static Value Values(in Arguments a)
    {
        var values = new ScriptArray();
        foreach (var name in Members.GetNames(a[0]))
            values.Add(Members.TryGet(a[0], name, out var value) ? value : Value.Null);
        return values;
    }

    static string? GetTypeName(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Bool => "boolean",
        ValueKind.String => "string",
        ValueKind.List => "array",
        ValueKind.Sequence => "iterator",
        _ => value.IsNumber ? "number" : "object",
    };

    static string? GetKind(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Bool => "bool",
        ValueKind.Int => "int",
        ValueKind.Long => "long",
        ValueKind.BigInteger => "bigint",
        ValueKind.Float => "float",
        ValueKind.Double => "double",
        ValueKind.Decimal => "decimal",
        ValueKind.String => "string",
        ValueKind.Sequence => "range",
        ValueKind.List => "array",
        ValueKind.Function => "function",
        _ => "object",
    };
}
