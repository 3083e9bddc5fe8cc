using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Reflection;
using System.Text;

namespace Generator.Scripting.Runtime;

/// <summary>How templates see a type of the host's model: its public properties under snake_case names.</summary>
sealed class RecordShape
{
    static readonly ConcurrentDictionary<Type, RecordShape> Shapes = new();

    readonly FrozenDictionary<string, Func<object, Value>> _getters;

    RecordShape(Type type)
    {
        var getters = new List<KeyValuePair<string, Func<object, Value>>>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            // EqualityContract is the compiler's, and protected; an indexer is no member.
            if (property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
                getters.Add(new(Runtime.Names.Intern(ToSnakeCase(property.Name)), MakeGetter(type, property)));
        }
        Names = [.. getters.Select(getter => getter.Key)];
        _getters = getters.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The members in the order of their declaration.</summary>
    public IReadOnlyList<string> Names { get; }

    public static RecordShape Of(Type type) => Shapes.GetOrAdd(type, static type => new(type));

    /// <summary>Reads a member without reflection, or null if the type has none of that name.</summary>
    public Func<object, Value>? FindGetter(string name) => _getters.GetValueOrDefault(name);

    /// <summary><c>PublishedAt</c> is <c>published_at</c>; a run of capitals is one word.</summary>
    public static string ToSnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            if (i > 0 && char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
                snake.Append('_');
            snake.Append(char.ToLowerInvariant(name[i]));
        }
        return snake.ToString();
    }

    static Func<object, Value> MakeGetter(Type type, PropertyInfo property)
    {
        var make = typeof(RecordShape).GetMethod(nameof(MakeTypedGetter), BindingFlags.NonPublic | BindingFlags.Static)!; // Stands below.
        return (Func<object, Value>)make.MakeGenericMethod(type, property.PropertyType).Invoke(null, [property.GetMethod])!; // Never null.
    }

    // A value type is read through its boxed copy by reflection: views are classes, the rest is rare.
    static Func<object, Value> MakeTypedGetter<TRecord, TValue>(MethodInfo method)
    {
        var convert = HostValues.GetConverter<TValue>();
        if (typeof(TRecord).IsValueType)
            return record => convert((TValue)method.Invoke(record, null)!); // Null is allowed where TValue is.
        var get = method.CreateDelegate<Func<TRecord, TValue>>();
        return record => convert(get((TRecord)record));
    }
}
