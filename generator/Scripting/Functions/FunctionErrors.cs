using Generator.Text;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>What may go wrong inside the builtin functions: one function for each mistake.</summary>
static class FunctionErrors
{
    const string Argument = "template-argument";
    const string Limit = "template-limit";

    public static ScriptException CannotEvaluate(in Arguments a, Diagnostic error) =>
        a.FailAt(0, error.Code, $"in the evaluated text: {error.Message}");

    public static ScriptException NotComparable(in Arguments a, Value left, Value right) =>
        a.Fail(Argument, $"{RunErrors.Describe(left)} and {RunErrors.Describe(right)} have no order: sort a list of one kind of values, or by a member");

    public static ScriptException NotSortable(in Arguments a, Value item) =>
        a.Fail(Argument, $"{RunErrors.Describe(item)} has no order: name the member to sort by");

    public static ScriptException NotAFunction(in Arguments a, int index) =>
        a.FailAt(index, Argument, $"{RunErrors.Describe(a[index])} is no function: pass one as @name or as do … end");

    public static ScriptException TooManyItems(in Arguments a) => TooManyItems(a.Site, a.Execution.Limits.Loops);

    public static ScriptException TooManyItems(CallSite site, int limit) =>
        ScriptException.At(site.Place, Limit, $"the list has more than {limit} items");

    public static ScriptException NotANumber(in Arguments a) =>
        a.Fail(Argument, $"{RunErrors.Describe(a[0])} is no number");

    public static ScriptException NotFormattable(in Arguments a) =>
        a.Fail(Argument, $"{RunErrors.Describe(a[0])} has no formats: only numbers, dates and time spans have");

    public static ScriptException UnknownFormat(in Arguments a, string format) =>
        a.Fail(Argument, $"\"{format}\" is no format for {RunErrors.Describe(a[0])}");

    public static ScriptException UnknownCulture(in Arguments a, int index, string culture) =>
        a.FailAt(index, Argument, $"the culture \"{culture}\" is not known here: builtins write for machines, text for readers is the host's");

    public static ScriptException OutOfBounds(in Arguments a, string name, int least, int most) =>
        a.Fail(Argument, $"{name} must lie between {least} and {most}");

    public static ScriptException ReversedBounds(in Arguments a, int least, int most) =>
        a.Fail(Argument, $"the lower bound {least} is greater than the upper bound {most}");

    public static ScriptException EmptyMatch(in Arguments a) =>
        a.Fail(Argument, "the text to be replaced is empty");

    public static ScriptException NoSearchText(in Arguments a) =>
        a.Fail(Argument, "the text to search for is null");

    public static ScriptException NotInText(in Arguments a) =>
        a.Fail(Argument, "start and count lie outside of the text");

    public static ScriptException UnknownComparison(in Arguments a, string name) =>
        a.Fail(Argument, $"\"{name}\" is no way to compare: write Ordinal or OrdinalIgnoreCase");

    public static ScriptException NegativeWidth(in Arguments a, int width) =>
        a.Fail(Argument, $"the width {width} is negative");

    public static ScriptException NotBase64(in Arguments a) =>
        a.Fail(Argument, "the text is no Base64");

    public static ScriptException NotATimeSpan(in Arguments a, string? text) =>
        a.Fail(Argument, $"\"{text}\" is no time span: write it as 1.02:03:04 (days.hours:minutes:seconds)");

    public static ScriptException DateOutOfRange(in Arguments a) =>
        a.Fail(Argument, "the date lies outside of the years 1 to 9999");

    public static ScriptException TimeSpanOutOfRange(in Arguments a) =>
        a.Fail(Argument, "the time span is longer than 10,675,199 days, or no number");

    public static ScriptException InvalidPattern(in Arguments a, string pattern, string reason) =>
        a.Fail(Argument, $"`{pattern}` is no regular expression: {reason}");

    public static ScriptException PatternTooSlow(in Arguments a, string pattern) =>
        a.Fail(Limit, $"`{pattern}` takes longer than {a.Execution.Limits.Regex.TotalSeconds} s on this text");

    public static ScriptException NotJson(in Arguments a, string reason) =>
        a.Fail(Argument, $"the text is no JSON: {reason}");

    public static ScriptException NotInJson(in Arguments a, Value value) =>
        a.Fail(Argument, $"{RunErrors.Describe(value)} that is infinite or not a number cannot be written as JSON");

    public static ScriptException NestedTooDeep(in Arguments a) =>
        a.Fail(Limit, $"the value holds more than {a.Execution.Limits.ObjectDepth} lists or objects inside one another; does it contain itself?");
}
