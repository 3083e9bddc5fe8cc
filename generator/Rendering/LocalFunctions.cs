using System.Globalization;
using Generator.Languages;
using Generator.Model;
using Generator.Scripting.Runtime;
using Calendar = Generator.Languages.Calendar;

namespace Generator.Rendering;

/// <summary>The template object <c>local</c> of one language (contracts, section 1): dates, numbers, order and addresses for its readers.</summary>
static class LocalFunctions
{
    public static ScriptObject Create(Language language) => new BuiltinObject("local")
        .Add("date", "value width? calendar?", (in a) => FormatDate(language, a))
        .Add("month", "value calendar?", (in a) => FindDay(a) is { } day ? language.FormatMonth(day, FindCalendar(language, a, 1)) : default(Value))
        .Add("year", "value calendar?", (in a) => FindDay(a) is { } day ? language.FormatYear(day, FindCalendar(language, a, 1)) : default(Value))
        .Add("calendars", "value", (in a) => FindDay(a) is { } day ? GetCalendars(language, day) : default(Value))
        .Add("number", "value decimals?", (in a) => FormatNumber(language, a))
        .Add("digits", "text", (in a) => a.Text(0) is { } text ? language.FormatDigits(text) : default(Value))
        .Add("sort", "list member?", (in a) => Sort(language, a))
        .Add("index_letter", "text", (in a) => a.Text(0) is { } text ? language.GetIndexLetter(text) : default(Value))
        .Add("slug", "text", (in a) => a.Text(0) is { } text ? language.MakeSlug(text) : default(Value))
        .Add("fold", "text", (in a) => a.Text(0) is { } text ? language.Fold(text) : default(Value))
        .Add("plural", "number key", (in a) => FormatPlural(language, a))
        .Add("isolate", "text lang?", (in a) => Isolate(language, a))
        .Freeze();

    static Value FormatDate(Language language, in Arguments a)
    {
        if (FindDay(a) is not { } day)
            return default;
        var width = DateWidth.Long;
        if (a.Text(1) is { } name)
            width = DateWidths.Find(name) ?? throw a.FailAt(1, "local-width", $"\"{name}\" is no width of a date; write {string.Join(", ", DateWidths.Keys)}");
        return language.FormatDate(day, width, FindCalendar(language, a, 2));
    }

    static Value GetCalendars(Language language, DateOnly day) =>
        new ScriptArray(language.GetCalendars(day).Select(calendar => (Value)calendar.Key));

    // A date of a view or of date.parse, or text in ISO 8601; an empty value stays empty, as with Scriban's own functions.
    static DateOnly? FindDay(in Arguments a)
    {
        if (a[0].IsNull)
            return null;
        if (a[0].Kind == ValueKind.Date)
            return DateOnly.FromDateTime(a[0].AsDate);
        var text = a.TextOrEmpty(0);
        if (text.Length >= 10 && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        throw a.FailAt(0, "local-date", $"\"{text}\" is no date; write it as 2025-08-16 or give a date of the model");
    }

    static Calendar? FindCalendar(Language language, in Arguments a, int index)
    {
        if (a.Text(index) is not { } key)
            return null;
        var known = Calendar.All.Where(language.Describes).ToList();
        return known.Find(calendar => string.Equals(calendar.Key, key, StringComparison.Ordinal))
            ?? throw a.FailAt(index, "local-calendar", $"\"{key}\" is no calendar of {language.Code}; write {string.Join(", ", known.Select(calendar => calendar.Key))}");
    }

    static Value FormatNumber(Language language, in Arguments a)
    {
        if (a[0].IsNull)
            return default;
        int? decimals = a.Has(1) ? a.Int(1) : null;
        if (a[0].IsInteger && decimals is null or 0 && Coercion.TryToLong(a[0], out var whole))
            return language.FormatNumber(whole);
        return Coercion.TryToDecimal(a[0], out var number)
            ? language.FormatNumber(number, decimals)
            : throw a.FailAt(0, "local-number", $"\"{a.Text(0)}\" is no number");
    }

    static Value Sort(Language language, in Arguments a)
    {
        if (a.Items(0) is not { } items)
            return default;
        var member = a.Text(1);
        var execution = a.Execution;
        var keyed = items.Select(item => (Item: item, Key: execution.ToText(member is null ? item : FindMember(item, member))));
        return new ScriptArray(keyed.OrderBy(pair => pair.Key, language.Comparer).Select(pair => pair.Item));
    }

    static Value FindMember(Value item, string member) =>
        Members.TryGet(item, member, out var value) ? value : default;

    static Value FormatPlural(Language language, in Arguments a)
    {
        var key = a.TextOrEmpty(1);
        if (language.FindWord(key) is null)
            throw WordErrors.Unknown(a, 1, language);
        return Coercion.TryToDecimal(a[0], out var number)
            ? language.FormatPlural(number, key)
            : throw a.FailAt(0, "local-number", $"\"{a.Text(0)}\" is no number");
    }

    static Value Isolate(Language language, in Arguments a)
    {
        if (a.Text(0) is not { } text)
            return default;
        return new Markup(a.Text(1) is { } other ? language.Isolate(text, other) : language.Isolate(text));
    }
}
