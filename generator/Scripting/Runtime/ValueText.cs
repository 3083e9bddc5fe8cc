using System.Globalization;
using System.Numerics;
using System.Text;
using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>Writes a value as text, as the language prints it.</summary>
/// <param name="isPlain">As inside an interpolated string: True and False, strings inside lists without quotes.</param>
sealed class ValueText(Execution execution, Place place, bool isPlain = false)
{
    readonly StringBuilder _text = new();
    int _depth;

    public override string ToString() => _text.ToString();

    /// <summary>Numbers, bools, dates and the like, which cost no builder; null when the value needs one.</summary>
    public static string? FindSimple(Execution execution, Value value, bool isPlain = false) => value.Kind switch
    {
        ValueKind.Null => "",
        ValueKind.Bool => isPlain ? (value.AsBool ? "True" : "False") : value.AsBool ? "true" : "false",
        ValueKind.Int => value.AsInt.ToString(CultureInfo.InvariantCulture),
        ValueKind.Long => value.AsLong.ToString(CultureInfo.InvariantCulture),
        ValueKind.BigInteger => value.AsBigInteger.ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => value.AsFloat.ToString(CultureInfo.InvariantCulture),
        ValueKind.Double => value.AsDouble.ToString(CultureInfo.InvariantCulture),
        ValueKind.Decimal => value.AsDecimal.ToString(CultureInfo.InvariantCulture),
        ValueKind.Char => value.AsChar.ToString(),
        ValueKind.String => value.AsString,
        ValueKind.Markup => ((Markup)value.Reference!).Text, // Kind says so.
        ValueKind.Date => execution.FormatDate(value.AsDate, isPlain),
        ValueKind.TimeSpan => value.AsTimeSpan.ToString("c", CultureInfo.InvariantCulture),
        ValueKind.Function => ((Function)value.Reference!).Name, // Kind says so.
        _ => null,
    };

    public ValueText Append(Value value)
    {
        if (FindSimple(execution, value, isPlain) is { } simple)
            _text.Append(simple);
        else
            AppendNested(value);
        return this;
    }

    void AppendNested(Value value)
    {
        if (++_depth > execution.Limits.ObjectDepth)
            throw RunErrors.ObjectTooDeep(place, execution.Limits.ObjectDepth);
        switch (value.Reference)
        {
            case ObjectValue @object when @object is not EmptyObject:
                AppendMembers(@object);
                break;
            case EmptyObject:
                break;
            case IEnumerable<Value> items:
                AppendItems(items);
                break;
            case { } record:
                AppendMembers(new RecordView(record));
                break;
        }
        _depth--;
        execution.CheckLength(_text.Length, place);
    }

    void AppendItems(IEnumerable<Value> items)
    {
        _text.Append('[');
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
                _text.Append(", ");
            isFirst = false;
            AppendItem(item);
        }
        _text.Append(']');
    }

    void AppendMembers(ObjectValue @object)
    {
        _text.Append('{');
        var isFirst = true;
        foreach (var (key, value) in @object.Members)
        {
            if (!isFirst)
                _text.Append(", ");
            isFirst = false;
            if (IsBareKey(key))
                _text.Append(key);
            else
                AppendQuoted(key);
            _text.Append(": ");
            AppendItem(value);
        }
        _text.Append('}');
    }

    void AppendItem(Value value)
    {
        if (value.IsNull || value.Reference is EmptyObject)
            _text.Append(isPlain ? "" : "null");
        else if (value.IsString && !isPlain)
            AppendQuoted(value.AsString);
        else
            Append(value);
    }

    void AppendQuoted(string text)
    {
        _text.Append('"');
        foreach (var c in text)
            _ = c switch
            {
                '"' => _text.Append("\\\""),
                '\\' => _text.Append("\\\\"),
                '\n' => _text.Append("\\n"),
                '\r' => _text.Append("\\r"),
                '\t' => _text.Append("\\t"),
                '\b' => _text.Append("\\b"),
                '\f' => _text.Append("\\f"),
                '\v' => _text.Append("\\v"),
                '\0' => _text.Append("\\0"),
                < ' ' => _text.Append(CultureInfo.InvariantCulture, $"\\x{(int)c:x2}"),
                _ => _text.Append(c),
            };
        _text.Append('"');
    }

    static bool IsBareKey(string key)
    {
        if (key.Length == 0 || !(char.IsLetter(key[0]) || key[0] == '_'))
            return false;
        foreach (var c in key)
        {
            if (!char.IsLetterOrDigit(c) && c != '_')
                return false;
        }
        return true;
    }
}
