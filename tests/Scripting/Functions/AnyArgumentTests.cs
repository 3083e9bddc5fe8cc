using System.Numerics;
using Generator.Scripting.Functions;
using Generator.Scripting.Runtime;

namespace Tests.Scripting.Functions;

/// <summary>Whatever a template hands to a builtin, it gives a value or one of the engine's own errors.</summary>
public sealed class AnyArgumentTests
{
    const int RoundsPerFunction = 200;

    static readonly string[] Texts =
    [
        "", " ", "a", "abc", "a,b", "key", "size", "1", "-5", "1e5", "%Y-%m", "%", "2024-05-17", "%d", "(", "[a", "\\", "i", "N2", "X", "{", "[1]",
        "9999-12-31", "10675199.00:00", "\ud83d", "👍", "کتاب\u200cخانه", "Ordinal", "AAAA", "{{ 1 }}", "\0", "<b", new('x', 300),
    ];

    [Fact]
    public void Builtins_never_fail_otherwise_than_with_an_error_of_the_engine()
    {
        var random = new Random(7);
        var failures = new List<string>();
        foreach (var (group, members) in Builtins.All.Members.Where(group => group.Value.Kind == ValueKind.Object))
        {
            foreach (var (name, function) in ((ScriptObject)members.Reference!).Members)
            {
                for (var round = 0; round < RoundsPerFunction && function.Reference is Function called; round++)
                    failures.AddRange(Call(random, $"{group}.{name}", called));
            }
        }
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    static IEnumerable<string> Call(Random random, string name, Function function)
    {
        using var execution = new Execution(RenderOptions.Default);
        execution.PushScope(Builtins.All);
        var count = random.Next(function.Required, function.Parameters.Length + (function.IsVariadic ? 3 : 1));
        var arguments = Enumerable.Range(0, count).Select(_ => MakeValue(random, 0)).ToArray();
        try
        {
            _ = execution.ToText(execution.Call(function, new(default, default, []), arguments));
            return [];
        }
        catch (ScriptException)
        {
            // The engine's own error is what a wrong argument deserves.
            return [];
        }
        catch (Exception e)
        {
            return [$"{name} ({string.Join(", ", arguments.Select(argument => RunErrors.Describe(argument)))}): {e}"];
        }
    }

    static Value MakeValue(Random random, int depth) => random.Next(depth < 2 ? 16 : 12) switch
    {
        0 => Value.Null,
        1 => random.Next(2) == 0,
        2 => random.Next(-3, 12),
        3 => random.GetItems([int.MinValue, int.MaxValue, -1, 0, 100_000], 1)[0],
        4 => Value.FromLong(random.GetItems([long.MinValue, long.MaxValue, 5L, 1L << 40], 1)[0]),
        5 => Value.FromBigInteger(BigInteger.Pow(10, random.Next(40))),
        6 => random.GetItems([double.NaN, double.PositiveInfinity, double.NegativeInfinity, double.MaxValue, 0.5, -0.0, 1e-300], 1)[0],
        7 => random.GetItems([float.NaN, 1.5f, float.MaxValue], 1)[0],
        8 => random.GetItems([decimal.MaxValue, decimal.MinValue, 1.50m], 1)[0],
        9 => random.GetItems([DateTime.MinValue, DateTime.MaxValue, new(2024, 5, 17)], 1)[0],
        10 => random.GetItems([TimeSpan.MinValue, TimeSpan.MaxValue, TimeSpan.Zero], 1)[0],
        11 => random.GetItems([default, new Markup("<b>"), EmptyObject.Instance, GetFunction("string", "upcase"), GetFunction("math", "abs")], 1)[0],
        12 => new ScriptArray(Enumerable.Range(0, random.Next(4)).Select(_ => MakeValue(random, depth + 1))),
        13 => MakeObject(random, depth),
        14 => NumberRange.Create(1, random.Next(-5, 900), false),
        _ => random.GetItems(Texts, 1)[0],
    };

    static ScriptObject MakeObject(Random random, int depth)
    {
        var result = new ScriptObject();
        result.Set("key", MakeValue(random, depth + 1));
        result.Set("", MakeValue(random, depth + 1));
        return result;
    }

    static Value GetFunction(string group, string name) =>
        Builtins.All.TryGet(group, out var members) && ((ScriptObject)members.Reference!).TryGet(name, out var function) ? function : default;
}
