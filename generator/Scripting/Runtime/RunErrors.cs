using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>What may go wrong while a template runs: one function for each mistake.</summary>
static class RunErrors
{
    public static ScriptException CannotConvert(Place place, Value value, string target) =>
        ScriptException.At(place, "template-type", $"{Describe(value)} cannot be used as {target}");

    public static ScriptException ObjectTooDeep(Place place, int limit) =>
        ScriptException.At(place, "template-limit", $"the value holds more than {limit} lists or objects inside one another; does it contain itself?");

    public static ScriptException TextTooLong(Place place, int limit) =>
        ScriptException.At(place, "template-limit", $"the text grows beyond {limit} characters");

    public static ScriptException RecursionTooDeep(Place place, int limit) =>
        ScriptException.At(place, "template-limit", $"more than {limit} functions or includes run inside one another; does one call itself without end?");

    public static ScriptException TooFewArguments(Place place, Function function, int count) =>
        ScriptException.At(place, "template-arguments", $"{function.Name} needs {Count(function.Required)}, here are {count}: {Signature(function)}");

    public static ScriptException TooManyArguments(Place place, Function function, int count) =>
        ScriptException.At(place, "template-arguments",
            $"{function.Name} takes at most {Count(function.Parameters.Length)}, here are {count}: {Signature(function)}");

    /// <summary>The kind of a value in words: <c>a string</c>, <c>null</c>.</summary>
    public static string Describe(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Bool => "a bool",
        ValueKind.Int => "an int",
        ValueKind.Long => "a long",
        ValueKind.BigInteger => "a big integer",
        ValueKind.Float => "a float",
        ValueKind.Double => "a double",
        ValueKind.Decimal => "a decimal",
        ValueKind.Char => "a character",
        ValueKind.String => "a string",
        ValueKind.Markup => "captured text",
        ValueKind.Date => "a date",
        ValueKind.TimeSpan => "a time span",
        ValueKind.Sequence => "a range",
        ValueKind.List => "a list",
        ValueKind.Function => "a function",
        ValueKind.Record => $"a {value.Reference!.GetType().Name}", // Kind says so.
        _ => "an object",
    };

    static string Count(int count) => count == 1 ? "1 argument" : $"{count} arguments";

    static string Signature(Function function) =>
        string.Join(' ', function.Parameters.Select(parameter => parameter.IsOptional ? $"{parameter.Name}?" : parameter.Name).Prepend(function.Name));
}
