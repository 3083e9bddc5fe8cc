using Generator.Text;

namespace Generator.Scripting.Parsing;

/// <summary>What may be wrong with a template before it runs: one function for each mistake.</summary>
static class ParseErrors
{
    public static Diagnostic UnknownCharacter(Place place) => Make(place, "template-character", $"{Quote(place)} means nothing in code");

    public static Diagnostic NumberInvalid(Place place) => Make(place, "template-number", $"{Quote(place)} is no number");

    public static Diagnostic ExponentMissing(Place place) => Make(place, "template-number", "the exponent of the number has no digits");

    public static Diagnostic StringOpen(Place place) => Make(place, "template-string", "the string that begins here is never closed");

    public static Diagnostic EscapeInvalid(Place place, string expected) => Make(place, "template-escape", $"the escape in the string is not valid here; {expected}");

    public static Diagnostic ExpressionMissing(Place place, string found) => Make(place, "template-syntax", $"expected an expression, found {found}");

    public static Diagnostic Unexpected(Place place, string found) => Make(place, "template-syntax", $"did not expect {found} here");

    public static Diagnostic Expected(Place place, string expected, string found) => Make(place, "template-syntax", $"expected {expected}, found {found}");

    public static Diagnostic EndMissing(Place place, string statement) =>
        Make(place, "template-end", $"the \"{statement}\" that begins here has no \"end\"");

    public static Diagnostic EndExtra(Place place) => Make(place, "template-end", "this \"end\" closes nothing");

    public static Diagnostic BranchOutside(Place place, string branch, string statement) =>
        Make(place, "template-syntax", $"\"{branch}\" stands outside of \"{statement}\"");

    public static Diagnostic ForInvalid(Place place, string keyword) =>
        Make(place, "template-syntax", $"write {keyword} NAME in LIST");

    public static Diagnostic NameMissing(Place place, string statement) => Make(place, "template-syntax", $"\"{statement}\" needs a name");

    public static Diagnostic LoopVariableUnknown(Place place, string keyword, string? name, IEnumerable<string> known) =>
        Make(place, "template-loop-variable", name is null
            ? $"\"{keyword}.\" needs one of {string.Join(", ", known)}"
            : $"\"{keyword}.{name}\" does not exist; there are {string.Join(", ", known)}");

    public static Diagnostic AssignmentNested(Place place) =>
        Make(place, "template-assignment", "an assignment is a statement of its own; it cannot stand inside an expression (to compare, write ==)");

    public static Diagnostic AssignmentTarget(Place place) => Make(place, "template-assignment", "only a variable, a member or an item can be assigned to");

    public static Diagnostic IncrementTarget(Place place) => Make(place, "template-assignment", "only a variable, a member or an item can be counted up or down");

    public static Diagnostic ParameterTwice(Place place, string name) => Make(place, "template-parameter", $"there are two parameters {name}");

    public static Diagnostic ParameterBehindRest(Place place) => Make(place, "template-parameter", "no parameter can stand behind the one with ...");

    public static Diagnostic DefaultMissing(Place place, string name) =>
        Make(place, "template-parameter", $"{name} stands behind optional parameters and needs a default value");

    public static Diagnostic DefaultInvalid(Place place, string name) =>
        Make(place, "template-parameter", $"the default value of {name} can only be a number, a string, true, false or null");

    public static Diagnostic BlockDelegateNested(Place place) => Make(place, "template-syntax", "$$ is a statement of its own; it has no value");

    public static Diagnostic TooDeep(Place place, int limit) =>
        Make(place, "template-limit", $"more than {limit} expressions or statements stand inside one another");

    static string Quote(Place place) => $"\"{place.Text}\"";

    static Diagnostic Make(Place place, string code, string message) => new(Severity.Error, code, message, place);
}
