using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Numerics;
using System.Reflection;

namespace Generator.Scripting.Runtime;

/// <summary>Turns values of the host into values of the language, by their declared type so that nothing is boxed.</summary>
static class HostValues
{
    static readonly ConcurrentDictionary<Type, Func<object, Value>> ByType = new();

    /// <summary>Converts by the type the object has; null gives null.</summary>
    public static Value From(object? value) => value is null ? default : ByType.GetOrAdd(value.GetType(), MakeBoxedConverter)(value);

    public static Func<T, Value> GetConverter<T>() => Converter<T>.Instance;

    static Func<object, Value> MakeBoxedConverter(Type type) =>
        (Func<object, Value>)Find(nameof(Unbox)).MakeGenericMethod(type).Invoke(null, null)!; // Never null.

    static Func<object, Value> Unbox<T>()
    {
        var convert = Converter<T>.Instance;
        return value => convert((T)value);
    }

    static Delegate MakeConverter(Type type)
    {
        if (MakeScalarConverter(type) is { } scalar)
            return scalar;
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return Make(nameof(ConvertNullable), underlying);
        if (type.IsEnum)
            return Make(nameof(ConvertEnum), type);
        if (FindArgument(type, typeof(ImmutableArray<>)) is { } immutable)
            return Make(nameof(ConvertImmutable), immutable);
        if (FindArgument(type, typeof(IReadOnlyDictionary<,>), 1) is { } member)
            return Make(nameof(ConvertDictionary), type, member);
        if (FindArgument(type, typeof(IReadOnlyList<>)) is { } item)
            return Make(nameof(ConvertList), type, item);
        if (FindArgument(type, typeof(IEnumerable<>)) is { } element)
            return Make(nameof(ConvertSequence), type, element);
        return Make(type is { IsSealed: true } ? nameof(ConvertRecord) : nameof(ConvertByInstance), type);
    }

    static Delegate? MakeScalarConverter(Type type)
    {
        if (type == typeof(Value))
            return (Func<Value, Value>)(static value => value);
        if (type == typeof(string))
            return (Func<string?, Value>)(static value => value);
        if (type == typeof(Markup))
            return (Func<Markup?, Value>)(static value => value);
        if (type == typeof(bool))
            return (Func<bool, Value>)(static value => value);
        if (type == typeof(int))
            return (Func<int, Value>)(static value => value);
        if (type == typeof(long))
            return (Func<long, Value>)Value.FromLong;
        if (type == typeof(double))
            return (Func<double, Value>)(static value => value);
        if (type == typeof(float))
            return (Func<float, Value>)(static value => value);
        if (type == typeof(decimal))
            return (Func<decimal, Value>)(static value => value);
        if (type == typeof(char))
            return (Func<char, Value>)(static value => value);
        if (type == typeof(BigInteger))
            return (Func<BigInteger, Value>)Value.FromInteger;
        if (type == typeof(DateTime))
            return (Func<DateTime, Value>)(static value => value);
        if (type == typeof(DateTimeOffset))
            return (Func<DateTimeOffset, Value>)(static value => value.DateTime);
        if (type == typeof(DateOnly))
            return (Func<DateOnly, Value>)(static value => value.ToDateTime(TimeOnly.MinValue));
        return type == typeof(TimeSpan) ? (Func<TimeSpan, Value>)(static value => value) : null;
    }

    static Func<T?, Value> ConvertNullable<T>()
        where T : struct
    {
        var convert = Converter<T>.Instance;
        return value => value is { } some ? convert(some) : default;
    }

    static Func<T, Value> ConvertEnum<T>()
        where T : struct, Enum
    {
        var names = Enum.GetValues<T>().Distinct().ToDictionary(value => value, value => (Value)RecordShape.ToSnakeCase(value.ToString()));
        return value => names.TryGetValue(value, out var name) ? name : value.ToString();
    }

    static Func<ImmutableArray<T>, Value> ConvertImmutable<T>()
    {
        var convert = Converter<T>.Instance;
        return items => items.IsDefault ? default : new HostList<T>(items, convert);
    }

    static Func<TList, Value> ConvertList<TList, T>()
        where TList : IReadOnlyList<T>
    {
        var convert = Converter<T>.Instance;
        return items => items switch
        {
            null => default,
            ListValue list => list,
            _ => new HostList<T>(items, convert),
        };
    }

    static Func<TSequence, Value> ConvertSequence<TSequence, T>()
        where TSequence : IEnumerable<T>
    {
        var convert = Converter<T>.Instance;
        return items => items switch
        {
            null => default,
            ListValue list => list,
            Sequence sequence => sequence,
            _ => new Sequence(items.Select(convert)),
        };
    }

    static Func<TMembers, Value> ConvertDictionary<TMembers, T>()
        where TMembers : IReadOnlyDictionary<string, T>
    {
        var convert = Converter<T>.Instance;
        return members => members is null ? default : new HostObject<T>(members, convert);
    }

    static Func<T, Value> ConvertRecord<T>()
    {
        if (typeof(ObjectValue).IsAssignableFrom(typeof(T)))
            return value => (ObjectValue?)(object?)value;
        if (typeof(Function).IsAssignableFrom(typeof(T)))
            return value => (Function?)(object?)value;
        return value => Value.FromRecord(value);
    }

    // An open class may hold anything: the instance decides.
    static Func<T, Value> ConvertByInstance<T>() => static value => value switch
    {
        null => default,
        ObjectValue members => members,
        Function function => function,
        { } instance when instance.GetType() == typeof(T) => Value.FromRecord(instance),
        { } instance => From(instance),
    };

    static Delegate Make(string method, params Type[] arguments) =>
        (Delegate)Find(method).MakeGenericMethod(arguments).Invoke(null, null)!; // Never null.

    static MethodInfo Find(string method) => typeof(HostValues).GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static)!; // By nameof.

    static Type? FindArgument(Type type, Type generic, int index = 0) =>
        type.GetInterfaces().Prepend(type)
            .FirstOrDefault(candidate => candidate.IsGenericType && candidate.GetGenericTypeDefinition() == generic
                && (index == 0 || candidate.GetGenericArguments()[0] == typeof(string)))
            ?.GetGenericArguments()[index];

    static class Converter<T>
    {
        // Made at first use, not in the initializer: a type may contain itself.
        static Func<T, Value>? _instance;

        public static Func<T, Value> Instance => value => (_instance ??= (Func<T, Value>)MakeConverter(typeof(T)))(value);
    }
}
