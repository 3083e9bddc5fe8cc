using Generator.Text;

namespace Generator.Languages;

/// <summary>Every mistake that can be made about languages: in their files, in word files, and in asking for one or its calendar.</summary>
public static class LanguageErrors
{
    public static Diagnostic UnknownLanguage(Placed<string> code, IEnumerable<string> known) =>
        Error("language-unknown", $"there is no language {code.Value}; {SuggestLanguage(code.Value, known)}, or describe it in input/data/languages/{code.Value}.yaml",
            code.Place);

    public static Diagnostic BaseCycle(Placed<string> code) =>
        Error("language-base", $"the language {code.Value} is built on itself; let base: name another language", code.Place);

    public static Diagnostic NoCalendar(Place at, Language language, Calendar calendar) =>
        Error("language-calendar",
            $"the language {language.Code} does not describe the {calendar.Key} calendar; add dates: {calendar.Key}: to input/data/languages/{language.Code}.yaml",
            at);

    public static Diagnostic UnknownCalendar(Placed<string> key) =>
        Error("calendar-unknown", $"there is no calendar {key.Value}; there are {string.Join(", ", Calendar.All)}", key.Place);

    public static Diagnostic UnknownValue(Placed<string> value, string field, IEnumerable<string> known) =>
        Error("language-value", $"{field} cannot be {value.Value}; it is one of {string.Join(", ", known)}", value.Place);

    public static Diagnostic WrongCount(Place at, string field, int expected, int found) =>
        Error("language-count", $"{field} needs {Say(expected)} entries, here are {Say(found)}", at);

    public static Diagnostic Pattern(Placed<string> pattern, string field, string unknown, string letters) =>
        Error("language-pattern", $"{field}: {unknown} means nothing in a pattern; there are {letters}, and text in 'quotes'", pattern.Place);

    public static Diagnostic Digits(Placed<string> digits) =>
        Error("language-digits", "digits must be the ten digits of one script from nought to nine", digits.Place);

    public static Diagnostic PluralRule(Placed<string> rule) =>
        Error("language-plural", $"{rule.Value} is no plural rule; write it as CLDR does: n % 10 = 2..4 and n % 100 != 12..14", rule.Place);

    public static Diagnostic OneLetter(Placed<string> text, string field) =>
        Error("language-letter", $"{field} must be one letter, not {text.Value}", text.Place);

    public static Diagnostic MissingWord(Place file, string key, Language language, Language other) =>
        Error("word-missing", $"{language.Code} lacks the word {key}, which {other.Code} has; add {key}: …", file);

    public static Diagnostic MissingForm(Placed<string> key, Language language, PluralCategory missing) =>
        Error("word-form-missing", $"the word {key.Value} lacks the form {missing.GetKey()}; {SayForms(language)}", key.Place);

    public static Diagnostic UnknownForm(Placed<string> form, Language language) =>
        Error("word-form-unknown", $"{language.Code} has no plural form {form.Value}; {SayForms(language)}", form.Place);

    public static Diagnostic WordType(Place at, string key) =>
        Error("word-type", $"the word {key} must be text, plural forms, or a group of words; it is a list or empty", at);

    public static Diagnostic UnknownZone(Placed<string> name, IEnumerable<string> known) =>
        Error("zone-unknown", $"there is no time zone {name.Value}; {SuggestZone(name.Value, known)}", name.Place);

    static string SayForms(Language language) =>
        $"{language.Code} has the forms {string.Join(", ", language.PluralForms.Select(form => form.GetKey()))}";

    // Any two codes of two letters are near each other, which says nothing.
    static string SuggestLanguage(string written, IEnumerable<string> known) =>
        written.Length > 2 ? Suggestion.GetHint(written, [.. known]) : $"there are {string.Join(", ", known)}";

    static string SuggestZone(string written, IEnumerable<string> known) =>
        Suggestion.FindNearest(written, known) is { } near ? $"did you mean {near}?" : "write it as Europe/Berlin or Asia/Tehran";

    static string Say(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    static Diagnostic Error(string code, string message, Place at) => new(Severity.Error, code, message, at);
}
