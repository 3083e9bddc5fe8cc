using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>What may go wrong while a template runs: one function for each mistake.</summary>
static class RunErrors
{
    public static ScriptException CannotConvert(Place place, Value value, string target) =>
        ScriptException.At(place, "template-type", $"{Describe(value)} cannot be used as {target}");

    public static ScriptException OperatorUndefined(Place place, BinaryOperator op, Value left, Value right) =>
        ScriptException.At(place, "template-type", $"{GetSign(op)} is not defined between {Describe(left)} and {Describe(right)}");

    public static ScriptException DividedByZero(Place place) => ScriptException.At(place, "template-number", "division by zero");

    public static ScriptException NumberTooBig(Place place) => ScriptException.At(place, "template-number", "the number grows too big");

    public static ScriptException NotANumber(Place place, Value value) =>
        ScriptException.At(place, "template-type", $"{Describe(value)} has no sign; a number is needed");

    public static ScriptException CountInvalid(Place place, int count) =>
        ScriptException.At(place, "template-number", $"{count} is no possible count of items");

    public static ScriptException LoopTooLong(Place place, int limit) =>
        ScriptException.At(place, "template-limit", $"more than {limit} rounds of loops");

    public static ScriptException OutputTooLong(Place place, int limit) =>
        ScriptException.At(place, "template-limit", $"the page grows beyond {limit} characters");

    public static ScriptException NotEscaped(Place place) =>
        ScriptException.At(place, "template-escaping", "this prints text without escaping; end it with | html.escape");

    public static ScriptException ReadOnly(Place place, string name) =>
        ScriptException.At(place, "template-read-only", $"{name} is read-only");

    public static ScriptException CannotWrite(Place place, ObjectValue target) =>
        ScriptException.At(place, "template-read-only", $"{Describe(target)} of the site cannot be changed by a template");

    public static ScriptException CannotAssign(Place place, string what) =>
        ScriptException.At(place, "template-assignment", $"{what} cannot be assigned to");

    public static ScriptException UnknownVariable(Place place, string name, IEnumerable<string> known) =>
        ScriptException.At(place, "template-unknown", $"{name} is unknown here{Suggestion.GetClause(name, known)}");

    /// <param name="text">How the template writes the owner: what type a record has tells its author nothing.</param>
    public static ScriptException UnknownMember(Place place, string text, string name, Value owner, IEnumerable<string> known) =>
        ScriptException.At(place, "template-unknown", owner.Kind == ValueKind.Record
            ? $"{text} has no member {name}{Suggestion.GetClause(name, known)}"
            : $"{text} is {Describe(owner)} and has no member {name}{Suggestion.GetClause(name, known)}");

    public static ScriptException UnknownArgument(Place place, string name, IEnumerable<string> given) =>
        ScriptException.At(place, "template-unknown", $"nothing was given as {name}{Suggestion.GetClause(name, given)}");

    public static ScriptException MemberOfNull(Place place, string owner, string name) =>
        ScriptException.At(place, "template-null", $"{owner} is null and has no member {name}; write ?. if it may be missing");

    public static ScriptException IndexOfNull(Place place, string owner) =>
        ScriptException.At(place, "template-null", $"{owner} is null and has no items");

    public static ScriptException NoItems(Place place, Value owner) => ScriptException.At(place, "template-index", $"{Describe(owner)} has no items");

    public static ScriptException IndexInvalid(Place place, Value index, Value owner) =>
        ScriptException.At(place, "template-index", $"{Describe(index)} is no index of {Describe(owner)}");

    public static ScriptException IndexOutOfRange(Place place, int index, int count) =>
        ScriptException.At(place, "template-index", $"the text has {count} characters, there is none at {index}");

    public static ScriptException NoMembers(Place place, Value owner) =>
        ScriptException.At(place, "template-type", $"{Describe(owner)} has no members that could be written");

    public static ScriptException KeyEmpty(Place place) => ScriptException.At(place, "template-object", "the name of a member cannot be empty");

    public static ScriptException NotAFunction(Place place, string name, Value value, IEnumerable<string> known) =>
        ScriptException.At(place, "template-function", value.IsNull
            ? $"there is no function {name}{Suggestion.GetClause(name, known)}"
            : $"{name} is {Describe(value)} and cannot be called");

    public static ScriptException NotIterable(Place place, Value value) =>
        ScriptException.At(place, "template-type", $"a loop needs a list; this is {Describe(value)}");

    public static ScriptException LoopOptionUnknown(Place place, string name) =>
        ScriptException.At(place, "template-loop", $"a loop has no option {name}; there are offset, limit and reversed");

    public static ScriptException OutsideLoop(Place place, string keyword) =>
        ScriptException.At(place, "template-loop", $"\"{keyword}\" stands outside of a loop");

    public static ScriptException NotAnObject(Place place, Value value, string statement) =>
        ScriptException.At(place, "template-type", $"\"{statement}\" needs an object; this is {Describe(value)}");

    public static ScriptException NoLoader(Place place) =>
        ScriptException.At(place, "template-include", "templates cannot be included here");

    public static ScriptException IncludeNameEmpty(Place place) =>
        ScriptException.At(place, "template-include", "the name of the included template is empty");

    public static ScriptException IncludeMissing(Place place, string name) =>
        ScriptException.At(place, "template-include", $"there is no template {name}");

    public static ScriptException IncludeInvalid(Place place, string name, Diagnostic error) =>
        ScriptException.At(place, "template-include", $"the template {name} has errors: {Report.FormatHeadline(error)}");

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
        ValueKind.Record => WithArticle(value.Reference!.GetType().Name), // Kind says so.
        _ => "an object",
    };

    static string WithArticle(string name) => name[0] is 'A' or 'E' or 'I' or 'O' ? $"an {name}" : $"a {name}";

    static string Count(int count) => count == 1 ? "1 argument" : $"{count} arguments";

    static string Signature(Function function) =>
        string.Join(' ', function.Parameters.Select(parameter => parameter.IsOptional ? $"{parameter.Name}?" : parameter.Name).Prepend(function.Name));

    static string GetSign(BinaryOperator op) => op switch
    {
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideWhole => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Range => "..",
        BinaryOperator.RangeExclusive => "..<",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        _ => ">=",
    };
}
