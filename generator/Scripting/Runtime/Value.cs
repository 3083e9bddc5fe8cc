using System.Numerics;
using System.Runtime.CompilerServices;

namespace Generator.Scripting.Runtime;

/// <summary>One value of a template: 16 bytes; null, bools, numbers and time spans live in it without boxing.</summary>
readonly struct Value
{
    // What lives in _bits is told by a Tag in _reference; for references _bits is the kind.
    readonly object? _reference;
    readonly long _bits;

    Value(object? reference, long bits)
    {
        _reference = reference;
        _bits = bits;
    }

    static Value Refer(object reference, ValueKind kind) => new(reference, (long)kind);

    public static Value Null => default;

    public static Value True => new(Tag.Bool, 1);

    public static Value False => new(Tag.Bool, 0);

    public ValueKind Kind
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => _reference is null ? ValueKind.Null : _reference is Tag tag ? tag.Kind : (ValueKind)_bits;
    }

    public bool IsNull => _reference is null;

    public bool IsString => _reference is string;

    public bool IsNumber => Kind is >= ValueKind.Int and <= ValueKind.Decimal;

    public bool IsInteger => Kind is >= ValueKind.Int and <= ValueKind.BigInteger;

    /// <summary>Text in the sense of the language's operators: a string, a char or markup.</summary>
    public bool IsText => Kind is ValueKind.String or ValueKind.Char or ValueKind.Markup;

    /// <summary>Only null, false and the empty object are not truthy: "", 0 and [] are.</summary>
    public bool IsTruthy =>
        _reference is not null && (ReferenceEquals(_reference, Tag.Bool) ? _bits != 0 : !ReferenceEquals(_reference, EmptyObject.Instance));

    // The As… members read a value whose kind is known; they convert nothing.
    public bool AsBool => _bits != 0;

    public int AsInt => (int)_bits;

    /// <summary>Of an int as well as of a long.</summary>
    public long AsLong => _bits;

    public float AsFloat => BitConverter.Int32BitsToSingle((int)_bits);

    public double AsDouble => BitConverter.Int64BitsToDouble(_bits);

    public char AsChar => (char)_bits;

    public TimeSpan AsTimeSpan => new(_bits);

    public BigInteger AsBigInteger => (BigInteger)_reference!; // Kind says so.

    public decimal AsDecimal => (decimal)_reference!; // Kind says so.

    public DateTime AsDate => (DateTime)_reference!; // Kind says so.

    public string AsString => Unsafe.As<string>(_reference)!; // Kind says so.

    /// <summary>The list, object, sequence, function, markup or record itself; null for inline kinds and null.</summary>
    public object? Reference => _reference is Tag ? null : _reference;

    public static implicit operator Value(bool value) => value ? True : False;

    public static implicit operator Value(int value) => new(Tag.Int, value);

    public static implicit operator Value(double value) => new(Tag.Double, BitConverter.DoubleToInt64Bits(value));

    public static implicit operator Value(float value) => new(Tag.Float, BitConverter.SingleToInt32Bits(value));

    public static implicit operator Value(char value) => new(Tag.Char, value);

    public static implicit operator Value(TimeSpan value) => new(Tag.TimeSpan, value.Ticks);

    public static implicit operator Value(string? value) => value is null ? default : Refer(value, ValueKind.String);

    public static implicit operator Value(decimal value) => Refer(value, ValueKind.Decimal);

    public static implicit operator Value(DateTime value) => Refer(value, ValueKind.Date);

    public static implicit operator Value(Markup? value) => value is null ? default : Refer(value, ValueKind.Markup);

    public static implicit operator Value(ListValue? value) => value is null ? default : Refer(value, ValueKind.List);

    public static implicit operator Value(ObjectValue? value) => value is null ? default : Refer(value, ValueKind.Object);

    public static implicit operator Value(Sequence? value) => value is null ? default : Refer(value, ValueKind.Sequence);

    public static implicit operator Value(Function? value) => value is null ? default : Refer(value, ValueKind.Function);

    /// <summary>A long stays one: only the results of arithmetic shrink (see <see cref="FromInteger(long)"/>).</summary>
    public static Value FromLong(long value) => new(Tag.Long, value);

    /// <summary>An int where it fits, else a long: what arithmetic and the reading of numbers give.</summary>
    public static Value FromInteger(long value) => value is >= int.MinValue and <= int.MaxValue ? (int)value : FromLong(value);

    /// <summary>The narrowest of int, long and big integer that holds the value.</summary>
    public static Value FromInteger(BigInteger value) =>
        value >= long.MinValue && value <= long.MaxValue ? FromInteger((long)value) : Refer(value, ValueKind.BigInteger);

    public static Value FromBigInteger(BigInteger value) => Refer(value, ValueKind.BigInteger);

    /// <summary>An instance of the host's model; null gives null.</summary>
    public static Value FromRecord(object? record) => record is null ? default : Refer(record, ValueKind.Record);

    /// <summary>What an inline value is: compared by reference, so that <see cref="Kind"/> costs one type check.</summary>
    sealed class Tag(ValueKind kind)
    {
        public static readonly Tag Bool = new(ValueKind.Bool);
        public static readonly Tag Int = new(ValueKind.Int);
        public static readonly Tag Long = new(ValueKind.Long);
        public static readonly Tag Float = new(ValueKind.Float);
        public static readonly Tag Double = new(ValueKind.Double);
        public static readonly Tag Char = new(ValueKind.Char);
        public static readonly Tag TimeSpan = new(ValueKind.TimeSpan);

        public readonly ValueKind Kind = kind;
    }
}
