using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>Writes values as JSON that may stand inside HTML: everything but plain ASCII letters and signs is escaped.</summary>
readonly ref struct JsonWriter
{
    readonly Arguments _arguments;
    readonly Utf8JsonWriter _writer;

    JsonWriter(in Arguments arguments, Utf8JsonWriter writer)
    {
        _arguments = arguments;
        _writer = writer;
    }

    public static Value Write(in Arguments a)
    {
        var bytes = new ArrayBufferWriter<byte>();
        // The depth is checked here, with a place.
        using (var writer = new Utf8JsonWriter(bytes, new() { SkipValidation = true, MaxDepth = int.MaxValue }))
            new JsonWriter(a, writer).Write(a[0], 0);
        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    void Write(Value value, int depth)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                _writer.WriteNullValue();
                break;
            case ValueKind.Bool:
                _writer.WriteBooleanValue(value.AsBool);
                break;
            case ValueKind.String or ValueKind.Char or ValueKind.Markup:
                _writer.WriteStringValue(_arguments.Execution.ToText(value));
                break;
            case ValueKind.Date:
                _writer.WriteStringValue(value.AsDate);
                break;
            case ValueKind.TimeSpan:
                _writer.WriteStringValue(value.AsTimeSpan.ToString("c", CultureInfo.InvariantCulture));
                break;
            case >= ValueKind.Int and <= ValueKind.Decimal:
                WriteNumber(value);
                break;
            default:
                WriteNested(value, depth + 1);
                break;
        }
    }

    void WriteNumber(Value value)
    {
        if ((value.Kind == ValueKind.Double && !double.IsFinite(value.AsDouble)) || (value.Kind == ValueKind.Float && !float.IsFinite(value.AsFloat)))
            throw FunctionErrors.NotInJson(_arguments, value);
        _writer.WriteRawValue(_arguments.Execution.ToText(value), skipInputValidation: true);
    }

    void WriteNested(Value value, int depth)
    {
        var limits = _arguments.Execution.Limits;
        if (limits.ObjectDepth > 0 && depth > limits.ObjectDepth)
            throw FunctionErrors.NestedTooDeep(_arguments);
        if (value.Reference is IEnumerable<Value> items)
            WriteItems(items, depth);
        else
            WriteMembers(value, depth);
        // One pending value is at most one string, which has a limit of its own.
        _arguments.Execution.CheckLength(_writer.BytesPending + _writer.BytesCommitted, _arguments.Site.Place);
    }

    void WriteItems(IEnumerable<Value> items, int depth)
    {
        _writer.WriteStartArray();
        foreach (var item in items)
            Write(item, depth);
        _writer.WriteEndArray();
    }

    void WriteMembers(Value value, int depth)
    {
        _writer.WriteStartObject();
        foreach (var name in Members.GetNames(value))
        {
            _writer.WritePropertyName(name);
            Write(Members.TryGet(value, name, out var member) ? member : Value.Null, depth);
        }
        _writer.WriteEndObject();
    }
}
