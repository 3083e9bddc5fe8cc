using Generator.Languages;
using Generator.Text;
using Calendar = Generator.Languages.Calendar;

namespace Tests.Languages;

public sealed class LanguageCatalogTests
{
    [Fact]
    public void The_built_in_languages_are_all_in_order()
    {
        Assert.Equal("ar de en fa fa-AF fr he tr ur", string.Join(' ', LanguageCatalog.ShippedCodes));
        foreach (var language in LanguageCatalog.ShippedCodes.Select(LanguageCatalog.GetShipped))
        {
            Assert.All(Calendar.All, calendar => Assert.True(language.Describes(calendar)));
            Assert.Equal(language.Script is "Arab" or "Hebr" ? Direction.RightToLeft : Direction.LeftToRight, language.Direction);
        }
        Assert.Equal(("fa", "فارسی", "fa_IR", "Arab"),
            (Samples.Persian.Code, Samples.Persian.Name, Samples.Persian.OpenGraphLocale, Samples.Persian.Script));
        Assert.Equal("persian gregorian", string.Join(' ', Samples.Persian.Calendars));
        Assert.Equal(new QuotationMarks("„", "“", "‚", "‘"), Samples.German.Quotes);
        Assert.Equal("A، B و C", Samples.Persian.FormatList(["A", "B", "C"]));
        Assert.Equal("A und B", Samples.German.FormatList(["A", "B"]));
        Assert.Equal("A", Samples.German.FormatList(["A"]));
        Assert.Equal("", Samples.German.FormatList([]));
    }

    [Fact]
    public void A_language_is_added_by_the_file_that_the_documentation_shows()
    {
        var spanish = Find("es", ("es", ReadExamples()[0]));

        Assert.Equal("miércoles, 6 de agosto de 2025", spanish.FormatDate(new(2025, 8, 6), DateWidth.Full));
        Assert.Equal("agosto de 2025", spanish.FormatMonth(new(2025, 8, 6)));
        Assert.Equal("1234,5", spanish.FormatNumber(1234.5m));
        Assert.Equal("12.345,5", spanish.FormatNumber(12345.5m));
        Assert.Equal(PluralCategory.Many, spanish.GetPlural(1_000_000));
        Assert.Equal(["nube", "ñandú", "oso"], new[] { "oso", "ñandú", "nube" }.Order(spanish.Comparer));
        Assert.Equal("Ñ", spanish.GetIndexLetter("¡ñandú!"));
        Assert.Equal("el-nandu", spanish.MakeSlug("El ñandú"));
    }

    [Fact]
    public void A_built_in_language_is_changed_as_the_documentation_shows()
    {
        var arabic = Find("ar", ("ar", ReadExamples()[1]));

        Assert.Equal("١٬٢٣٤٫٥", arabic.FormatNumber(1234.5m));
        Assert.Equal("٥٠٪", arabic.FormatPercent(0.5m));
        Assert.Equal("٦ أغسطس ٢٠٢٥", arabic.FormatDate(new(2025, 8, 6)));
        Assert.Equal("gregorian", string.Join(' ', arabic.Calendars));
    }

    [Fact]
    public void A_language_may_build_on_another_and_say_only_what_differs()
    {
        var kurdish = Find("ckb", ("ckb", Samples.ReadText("ckb.yaml")));

        Assert.Equal(Direction.RightToLeft, kurdish.Direction);
        Assert.Equal("٦ی ئابی ٢٠٢٥", kurdish.FormatDate(new(2025, 8, 6)));
        Assert.Equal("١٬٢٣٤٫٥", kurdish.FormatNumber(1234.5m));
        Assert.False(kurdish.Describes(Calendar.Persian));
        Assert.Equal(["ئازار", "چاو", "ڕۆژ", "کورد", "ھەولێر", "ێ"], new[] { "ێ", "ھەولێر", "کورد", "ڕۆژ", "چاو", "ئازار" }.Order(kurdish.Comparer));
        Assert.Equal("کورد-لە-ھەولێر", kurdish.MakeSlug("كورد لە هەولێر"));
        Assert.Equal("کورد لە ھەولێر", kurdish.Fold("كورد لە هەولێر"));
    }

    [Fact]
    public void Letters_that_a_file_makes_the_same_in_a_circle_are_no_fault()
    {
        var language = Find("x", ("x", "base: de\nalphabet: { same: { é: è, è: é, ñ: ñ } }\n"));

        Assert.Equal("E", language.GetIndexLetter("è"));
        Assert.Equal("N", language.GetIndexLetter("ñ"));
        Assert.True(language.Comparer.Compare("é", "f") < 0);
    }

    [Fact]
    public void A_site_changes_a_field_of_a_built_in_language_and_of_those_that_build_on_it()
    {
        var files = ("fa", "numbers: { percent: \"{n} ٪\" }\ndates:\n  persian:\n    short: y.M.d\n");

        Assert.Equal("۵۰ ٪", Find("fa", files).FormatPercent(0.5m));
        Assert.Equal("۵۰ ٪", Find("fa-AF", files).FormatPercent(0.5m));
        Assert.Equal("۱۴۰۴.۵.۲۵", Find("fa", files).FormatDate(new(2025, 8, 16), DateWidth.Short));
        Assert.Equal("۲۵ مرداد ۱۴۰۴", Find("fa", files).FormatDate(new(2025, 8, 16)));
    }

    [Theory]
    [InlineData("", "input/data/languages/x.yaml: error field-missing: the language x lacks the field name; add name: …")]
    [InlineData("base: de\nname:\n", "input/data/languages/x.yaml(2,1): error field-missing: the language x lacks the field name; add name: …")]
    [InlineData("base: de\nnames: X\n", "input/data/languages/x.yaml(2,1): error field-unknown: the language x has no field names; did you mean name?")]
    [InlineData("base: de\ndirection: left\n",
        "input/data/languages/x.yaml(2,12): error language-value: direction cannot be left; it is one of ltr, rtl")]
    [InlineData("base: de\nnumbers:\n  digits: ۰۱۲۳\n",
        "input/data/languages/x.yaml(3,11): error language-digits: digits must be the ten digits of one script from nought to nine")]
    [InlineData("base: de\nnumbers:\n  decimal:\n",
        "input/data/languages/x.yaml(3,3): error field-missing: the part numbers of x lacks the field decimal; add decimal: …")]
    [InlineData("base: de\nnumbers:\n  group-sizes: [3, many]\n",
        "input/data/languages/x.yaml(3,20): error field-type: group-sizes must be numbers from 1 to 9")]
    [InlineData("base: de\nplurals:\n  few: n is 3\n",
        "input/data/languages/x.yaml(3,8): error language-plural: n is 3 is no plural rule; write it as CLDR does: n % 10 = 2..4 and n % 100 != 12..14")]
    [InlineData("base: de\ndates:\n  calendars: [julian]\n",
        "input/data/languages/x.yaml(3,15): error calendar-unknown: there is no calendar julian; there are gregorian, persian, islamic")]
    [InlineData("base: de\ndates:\n  calendars: [persian]\n  persian:\n",
        "input/data/languages/x.yaml(3,15): error field-missing: the part dates of x lacks the field persian; add persian: …")]
    [InlineData("base: de\ndates:\n  first-day: Monday\n",
        "input/data/languages/x.yaml(3,14): error language-value: first-day cannot be Monday; it is one of monday, tuesday, wednesday, thursday, friday, saturday, sunday")]
    [InlineData("base: de\ndates:\n  weekdays: [Mo, Di]\n",
        "input/data/languages/x.yaml(3,13): error language-count: weekdays needs 7 entries, here are 2")]
    [InlineData("base: de\ndates:\n  gregorian:\n    long: d. MMMMM y\n",
        "input/data/languages/x.yaml(4,11): error language-pattern: long: MMMMM means nothing in a pattern; there are EEEE, d, dd, M, MM, MMM, MMMM, LLLL, y, yy, and text in 'quotes'")]
    [InlineData("base: de\ndates:\n  time: HH:mm z\n",
        "input/data/languages/x.yaml(3,9): error language-pattern: time: z means nothing in a pattern; there are H, HH, h, hh, mm, a, and text in 'quotes'")]
    [InlineData("base: de\nsearch:\n  drop: { letter: ch, after: s }\n",
        "input/data/languages/x.yaml(3,19): error language-letter: letter must be one letter, not ch")]
    [InlineData("base: dd\n", "input/data/languages/x.yaml(1,7): error language-unknown: there is no language dd; there are ar, de, en, fa, fa-AF, fr, he, tr, ur, x, or describe it in input/data/languages/dd.yaml")]
    [InlineData("base: x\n", "input/data/languages/x.yaml(1,7): error language-base: the language x is built on itself; let base: name another language")]
    [InlineData("base: de\nwords: { home: [] }\n",
        "input/data/languages/x.yaml(2,10): error word-type: the word home must be text, plural forms, or a group of words; it is a list or empty")]
    public void A_mistake_in_a_language_file_is_reported_at_its_place(string text, string expected)
    {
        var diagnostics = new Diagnostics();

        Assert.Null(MakeCatalog(("x", text)).Find(At("x"), diagnostics));
        Assert.Contains(expected, diagnostics.ToSorted().Select(Report.FormatHeadline));
    }

    [Fact]
    public void One_run_names_every_missing_part_and_none_of_what_an_absent_part_would_hold()
    {
        var diagnostics = new Diagnostics();

        Assert.Null(MakeCatalog(("x", "name: X\n")).Find(At("x"), diagnostics));
        Assert.Equal(["alphabet", "dates", "direction", "lists", "numbers", "open-graph", "plurals", "quotes", "script"],
            diagnostics.ToSorted().Select(mistake => mistake.Message.Split("add ")[1].TrimEnd('…', ' ', ':')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_unknown_language_is_reported_where_it_was_asked_for()
    {
        var diagnostics = new Diagnostics();

        Assert.Null(MakeCatalog().Find(At("fe"), diagnostics));
        Assert.Equal("site.yaml(1,1): error language-unknown: there is no language fe; there are ar, de, en, fa, fa-AF, fr, he, tr, ur, or describe it in input/data/languages/fe.yaml",
            Report.FormatHeadline(Assert.Single(diagnostics.ToSorted())));
    }

    static List<string> ReadExamples() =>
    [
        .. File.ReadAllText(Path.Combine(Repository.Root, "docs", "languages.md")).Split("```").Where((_, index) => index % 2 == 1)
            .Where(block => block.StartsWith("yaml\n", StringComparison.Ordinal)).Select(block => block["yaml\n".Length..]),
    ];

    static Language Find(string code, params (string Code, string Text)[] files)
    {
        var diagnostics = new Diagnostics();
        var language = MakeCatalog(files).Find(At(code), diagnostics);
        Assert.Empty(diagnostics.ToSorted().Select(Report.Format));
        return language!;
    }

    static LanguageCatalog MakeCatalog(params (string Code, string Text)[] files) => new(files.ToDictionary(
        file => file.Code, file => new SourceText($"input/data/languages/{file.Code}.yaml", file.Text), StringComparer.Ordinal));

    static Placed<string> At(string code) => new(code, new SourceText("site.yaml", code).GetPlace(0, code.Length));
}
