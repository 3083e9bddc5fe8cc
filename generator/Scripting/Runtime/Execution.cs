using System.Globalization;
using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>One rendering: its variables, its output, its limits.</summary>
sealed class Execution(Limits limits)
{
    int _depth;

    public Limits Limits { get; } = limits;

    /// <summary>The value as the language prints it.</summary>
    public string ToText(Value value, Place place = default) =>
        ValueText.FindSimple(this, value) ?? new ValueText(this, place).Append(value).ToString();

    public string FormatDate(DateTime date, bool isPlain) =>
        date.ToString(isPlain ? "G" : "dd MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>Stops a string that grows beyond the limit.</summary>
    public void CheckLength(long length, Place place)
    {
        if (Limits.Text > 0 && length > Limits.Text)
            throw RunErrors.TextTooLong(place, Limits.Text);
    }

    /// <summary>Calls a function value with positional arguments, checking their number and the depth.</summary>
    public Value Call(Function function, CallSite site, params ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length < function.Required)
            throw RunErrors.TooFewArguments(site.Place, function, arguments.Length);
        if (arguments.Length > function.Parameters.Length && !function.IsVariadic)
            throw RunErrors.TooManyArguments(site.GetArgument(function.Parameters.Length), function, arguments.Length);
        if (++_depth > Limits.Recursion)
            throw RunErrors.RecursionTooDeep(site.Place, Limits.Recursion);
        var result = function.Invoke(new(this, site, arguments));
        _depth--;
        return result;
    }
}
