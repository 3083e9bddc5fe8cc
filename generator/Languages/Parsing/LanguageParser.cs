using System.Collections.Immutable;
using Generator.Languages.Bidi;
using Generator.Languages.Dates;
using Generator.Languages.Folding;
using Generator.Languages.Numbers;
using Generator.Languages.Sorting;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Languages.Parsing;

/// <summary>Makes a language of its file, laid over the files it builds on.</summary>
static class LanguageParser
{
    const int DefaultGroupSize = 3;
    const int DefaultGroupFrom = 4;

    /// <param name="file">Where missing fields are reported.</param>
    /// <returns>Null when anything is wrong, which is then reported.</returns>
    public static Language? Parse(string code, YamlMapping mapping, Place file, Diagnostics diagnostics)
    {
        var own = new Diagnostics();
        var fields = new YamlFields(mapping, $"the language {code}", own);
        var language = ParseLanguage(code, new(fields, $"the language {code}", file, own));
        fields.ReportUnknown();
        diagnostics.AddRange(own.ToSorted());
        return own.HasErrors ? null : language;
    }

    static Language ParseLanguage(string code, LanguageSection section)
    {
        section.Fields.Find("base");
        var numbers = ParseNumbers(section.GetSection("numbers", $"the part numbers of {code}"));
        var dates = section.GetSection("dates", $"the part dates of {code}");
        var letters = section.GetSection("alphabet", $"the part alphabet of {code}");
        var names = letters.GetLetters("names");
        var alphabet = ParseAlphabet(letters);
        var order = new CollationTable(alphabet);
        var direction = section.GetNamed("direction", Directions.Find, ["ltr", "rtl"], Direction.LeftToRight);
        var script = section.GetText("script").Value;
        var quotes = ParseQuotes(section.GetSection("quotes", $"the part quotes of {code}"));
        var lists = ParseLists(section.GetSection("lists", $"the part lists of {code}"));
        var facts = new LanguageFacts
        {
            Code = code,
            Name = section.GetText("name").Value,
            Direction = direction,
            Script = script,
            OpenGraphLocale = section.GetText("open-graph").Value,
            Calendars = DateParser.ParseCalendars(dates),
            FirstDayOfWeek = dates.GetNamed("first-day", WeekdayNames.Find, WeekdayNames.Keys, DayOfWeek.Monday),
            Dates = DateParser.Parse(code, dates, numbers.Numerals),
            Numbers = numbers,
            Plurals = ParsePlurals(section.GetSection("plurals", $"the part plurals of {code}")),
            Quotes = quotes,
            Lists = lists,
            MixedText = MixedText.Of(direction, script, lists, quotes),
            Alphabet = alphabet,
            LetterIndex = new(alphabet, order, $"{numbers.Numerals.Get(0)}–{numbers.Numerals.Get(9)}"),
            Collator = new(order),
            NameCollator = new(names.Count == 0 ? order : new(alphabet.With(names))),
            SlugFolding = new(section.GetLetters("slug")),
            Search = SearchParser.Parse(section.FindSection("search", $"the part search of {code}")),
            Typography = section.Fields.Find("typography") as YamlMapping,
        };
        letters.Fields.ReportUnknown();
        dates.Fields.ReportUnknown();
        var language = new Language(facts, Words.Empty);
        return section.Fields.Find("words") is YamlMapping words
            ? language.With(new WordParser(language, section.Diagnostics).Parse(words))
            : language;
    }

    static NumberFormat ParseNumbers(LanguageSection section)
    {
        var digits = section.GetText("digits");
        if (!Numerals.AreDigits(digits.Value))
        {
            if (digits.Value.Length > 0)
                section.Diagnostics.Add(LanguageErrors.Digits(digits));
            digits = digits with { Value = "0123456789" };
        }
        var format = new NumberFormat(
            new(digits.Value),
            section.GetText("decimal").Value,
            section.GetText("group").Value,
            ParseGroupSizes(section),
            section.GetInteger("group-from", DefaultGroupFrom),
            section.GetText("minus").Value,
            section.GetText("percent").Value);
        section.Fields.ReportUnknown();
        return format;
    }

    static ImmutableArray<int> ParseGroupSizes(LanguageSection section)
    {
        var sizes = ImmutableArray.CreateBuilder<int>();
        foreach (var text in section.Fields.FindTexts("group-sizes"))
        {
            if (text.Value is [>= '1' and <= '9' and var size])
                sizes.Add(size - '0');
            else
                section.Diagnostics.Add(YamlErrors.Type(text.Place, "group-sizes", "numbers from 1 to 9"));
        }
        return sizes.Count == 0 ? [DefaultGroupSize] : sizes.ToImmutable();
    }

    static PluralRules ParsePlurals(LanguageSection section)
    {
        var rules = ImmutableArray.CreateBuilder<(PluralCategory, PluralRule)>();
        foreach (var key in PluralCategories.Keys[..^1])
        {
            if (section.Fields.FindText(key) is not { } text)
                continue;
            if (PluralRule.TryParse(text.Value) is { } rule)
                rules.Add((PluralCategories.Find(key)!.Value, rule)); // one of the keys it is looked up in
            else
                section.Diagnostics.Add(LanguageErrors.PluralRule(text));
        }
        section.Fields.ReportUnknown();
        return new(rules.ToImmutable());
    }

    static QuotationMarks ParseQuotes(LanguageSection section)
    {
        var quotes = new QuotationMarks(
            section.GetText("open").Value,
            section.GetText("close").Value,
            section.GetText("inner-open").Value,
            section.GetText("inner-close").Value);
        section.Fields.ReportUnknown();
        return quotes;
    }

    static ListPattern ParseLists(LanguageSection section)
    {
        var lists = new ListPattern(section.GetText("separator").Value, section.GetText("last").Value, section.GetText("pair").Value);
        section.Fields.ReportUnknown();
        return lists;
    }

    static Alphabet ParseAlphabet(LanguageSection section) => new(
        [.. section.GetText("letters").Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)],
        section.GetLetters("same"),
        section.GetLetters("index"),
        section.GetLetters("lower"));
}
