using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Languages.Bidi;
using Generator.Languages.Folding;
using Generator.Yaml;

namespace Generator.Languages;

/// <summary>A language as a site writes it: its direction, calendars, digits, names, order and words; all of it data.</summary>
public sealed class Language
{
    readonly LanguageFacts _facts;

    internal Language(LanguageFacts facts, Words words)
    {
        _facts = facts;
        Words = words;
    }

    /// <summary>BCP 47: in <c>lang</c>, <c>hreflang</c> and addresses.</summary>
    public string Code => _facts.Code;

    /// <summary>In the language itself: فارسی, Deutsch.</summary>
    public string Name => _facts.Name;

    public Direction Direction => _facts.Direction;

    /// <summary>ISO 15924: Arab, Latn.</summary>
    public string Script => _facts.Script;

    /// <summary>For <c>og:locale</c>: fa_IR.</summary>
    public string OpenGraphLocale => _facts.OpenGraphLocale;

    /// <summary>Those in which dates are shown, the first one by default.</summary>
    public ImmutableArray<Calendar> Calendars => _facts.Calendars;

    public DayOfWeek FirstDayOfWeek => _facts.FirstDayOfWeek;

    public QuotationMarks Quotes => _facts.Quotes;

    /// <summary>Between the whole and the decimals of a number.</summary>
    public string DecimalSign => _facts.Numbers.Decimal;

    /// <summary>Between the thousands of a number.</summary>
    public string GroupSign => _facts.Numbers.Group;

    /// <summary>Which rules of typography the language's texts are checked against; the rules read it themselves. Null: none.</summary>
    public YamlMapping? Typography => _facts.Typography;

    public Words Words { get; }

    /// <summary>How its words are found; as data, because the search page of a browser needs them too.</summary>
    public SearchRules Search => _facts.Search;

    /// <summary>The language's order of words and titles; no two different texts are equal.</summary>
    public StringComparer Comparer => _facts.Collator;

    /// <summary>The order of lists of persons, where the language has one of its own (DIN 5007-2: ä as ae).</summary>
    public StringComparer NameComparer => _facts.NameCollator;

    /// <summary>What its texts must be parted from where they mix with others.</summary>
    internal MixedText MixedText => _facts.MixedText;

    /// <summary>The letters of the language over the parts of a list, in order.</summary>
    public ImmutableArray<string> IndexLetters => _facts.Alphabet.IndexLetters;

    /// <summary>The categories that words with plural forms have in this language.</summary>
    public ImmutableArray<PluralCategory> PluralForms => _facts.Plurals.Categories;

    /// <summary>The same language on a site that shows its dates in these calendars; each must be one it <see cref="Describes"/>.</summary>
    public Language With(ImmutableArray<Calendar> calendars) => new(_facts with { Calendars = calendars }, Words);

    /// <summary>The same language with the words of a theme or site over its own.</summary>
    public Language With(Words words) => new(_facts, words.Over(Words));

    /// <summary>The same language on a site that has others: a script that only one of them has tells that one.</summary>
    public Language Beside(IEnumerable<Language> others)
    {
        var neighbours = others
            .Where(other => !string.Equals(other.Code, Code, StringComparison.Ordinal) && !string.Equals(other.Script, Script, StringComparison.Ordinal))
            .GroupBy(other => other.Script, StringComparer.Ordinal)
            .Where(sharing => sharing.Count() == 1)
            .ToFrozenDictionary(sharing => sharing.Key, sharing => sharing.First().Code, StringComparer.Ordinal);
        return new(_facts with { MixedText = _facts.MixedText with { Neighbours = neighbours } }, Words);
    }

    /// <summary>Whether the language has month names and patterns for the calendar.</summary>
    public bool Describes(Calendar calendar) => _facts.Dates.Describes(calendar);

    /// <summary>The first of the language's calendars that was in use on the day, else the Gregorian one.</summary>
    public Calendar GetCalendar(DateOnly day) => GetCalendars(day)[0];

    /// <summary>The language's calendars that were in use on the day, in their order; at least the Gregorian one.</summary>
    public ImmutableArray<Calendar> GetCalendars(DateOnly day) =>
        Calendars.RemoveAll(calendar => !calendar.IsInUse(day)) is { IsEmpty: false } inUse ? inUse : [Calendar.Gregorian];

    public string FormatDate(DateOnly day, DateWidth width = DateWidth.Long, Calendar? calendar = null) =>
        _facts.Dates.Format(day, width, calendar ?? GetCalendar(day));

    /// <summary>Month and year: «مرداد ۱۴۰۴», „August 2025“.</summary>
    public string FormatMonth(DateOnly day, Calendar? calendar = null) => _facts.Dates.FormatMonth(day, calendar ?? GetCalendar(day));

    public string FormatMonth(int year, int month, Calendar calendar) => _facts.Dates.FormatMonth(year, month, calendar);

    /// <summary>The month's name standing alone.</summary>
    public string FormatMonthName(int month, Calendar calendar) => _facts.Dates.FormatMonthName(month, calendar);

    /// <summary>As in dates of medium width.</summary>
    public string FormatShortMonthName(int month, Calendar calendar) => _facts.Dates.FormatShortMonthName(month, calendar);

    public string FormatYear(DateOnly day, Calendar? calendar = null) => _facts.Dates.FormatYear(day, calendar ?? GetCalendar(day));

    public string FormatYear(int year, Calendar calendar) => _facts.Dates.FormatYear(year, calendar);

    public string FormatWeekday(DayOfWeek day) => _facts.Dates.FormatWeekday(day);

    /// <summary>To the minute.</summary>
    public string FormatTime(TimeOnly time) => _facts.Dates.FormatTime(time);

    public string FormatNumber(long number) => _facts.Numbers.Format(number);

    /// <param name="decimals">Null: as many as the number has.</param>
    public string FormatNumber(decimal number, int? decimals = null) => _facts.Numbers.Format(number, decimals);

    /// <param name="decimals">Null: as many as the shortest text that reads back as the same number.</param>
    public string FormatNumber(double number, int? decimals = null) => _facts.Numbers.Format(number, decimals);

    /// <param name="fraction">0.125 is 12.5 %.</param>
    public string FormatPercent(decimal fraction, int? decimals = null) => _facts.Numbers.FormatPercent(fraction, decimals);

    /// <summary>The text with the language's digits for ASCII ones; nothing else changes.</summary>
    public string FormatDigits(string text) => _facts.Numbers.Numerals.Replace(text);

    /// <summary>"A, B und C".</summary>
    public string FormatList(IReadOnlyList<string> items) => _facts.Lists.Format(items);

    public PluralCategory GetPlural(decimal number) => _facts.Plurals.Get(number);

    /// <returns>Null when the language has no such word.</returns>
    public string? FindWord(string key) => Words.Find(key)?.Text;

    /// <summary>The form of a word that goes with the number, the number in place of its {n}.</summary>
    /// <returns>Null when the language has no such word.</returns>
    public string? FormatPlural(decimal number, string key) =>
        Words.Find(key)?.Get(GetPlural(number)).Replace("{n}", FormatNumber(number), StringComparison.Ordinal);

    /// <summary>The letter under which a list files the text; "#" when it has neither letter nor digit.</summary>
    public string GetIndexLetter(string text) => _facts.LetterIndex.Get(text);

    /// <summary>The part of an address made of a title or name.</summary>
    /// <returns>Empty when the text holds no letter or digit.</returns>
    public string MakeSlug(string text) => _facts.SlugFolding.Make(text);

    /// <summary>The search key of a text; words joined by U+200C come out as one.</summary>
    public string Fold(string text) => Search.Folding.Fold(text);

    /// <summary>HTML of a text that is set off from the direction of what surrounds it.</summary>
    /// <param name="other">The text's language; null when it is not known, then its letters tell the direction.</param>
    public string Isolate(string text, Language? other = null) =>
        other is null ? Isolate(text, (string?)null) : Isolation.Wrap(text, other.Code, other.Direction, other.MixedText);

    /// <summary>As <see cref="Isolate(string, Language?)"/>, by the language's code alone, which tells its direction; null: its letters do.</summary>
    public string Isolate(string text, string? lang)
    {
        var direction = lang is null ? FindDirection(text) : GetDirection(lang);
        return Isolation.Wrap(text, lang ?? MixedText.FindLanguage(text), direction, MixedText.Towards(direction));
    }

    /// <summary>A text of this language as HTML: what runs the other way is set off where it would tangle.</summary>
    public string ToHtml(string text) => MixedText.ToHtml(text);

    /// <summary>Which way a passage runs that its author gave a language.</summary>
    internal Direction GetDirection(string lang) =>
        string.Equals(lang, Code, StringComparison.Ordinal) ? Direction : LanguageTag.GetDirection(lang);

    /// <summary>The direction of a text of unknown language on this language's pages.</summary>
    public Direction FindDirection(string text) => Isolation.FindDirection(text, Direction);

    /// <summary>A title for a place without markup (feed, tab, og:title), with a direction mark where its first letter would mislead.</summary>
    public string MarkPlainText(string text) => Isolation.MarkPlainText(text, Direction);

    public override string ToString() => Code;
}
