using System.Text.Json;
using Generator.Languages;
using Generator.Searching;

namespace Tests.Searching;

/// <summary>What readers find, in the languages that the rules of search are about (Q1 to Q4, Q6).</summary>
public sealed class PageSearchTests
{
    static readonly Language Persian = LanguageCatalog.GetShipped("fa");
    static readonly Language German = LanguageCatalog.GetShipped("de");

    static readonly JsonElement Queries = JsonDocument.Parse(
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "Searching", "data", "search-queries.json"))).RootElement;

    public static IEnumerable<object[]> Expected =>
        from language in Queries.GetProperty("queries").EnumerateObject()
        from query in language.Value.EnumerateObject()
        select new object[] { language.Name, query.Name, query.Value.GetString()! }; // Each is a text.

    [Theory]
    [MemberData(nameof(Expected))]
    // Spellings of the same word
    [InlineData("fa", "راه‌اندازی", "12")]
    [InlineData("fa", "گذاری", "1")]
    [InlineData("fa", "کتابها", "123")]
    [InlineData("fa", "كتاب", "123")]
    [InlineData("fa", "علي", "3")]
    [InlineData("fa", "۲۰۲۵", "12")]
    [InlineData("fa", "2025", "12")]
    [InlineData("fa", "٢٠٢٥", "12")]
    [InlineData("fa", "مسئله", "23")]
    [InlineData("fa", "رَئیس", "3")]
    [InlineData("fa", "می شود", "12")]
    [InlineData("fa", "می‌شود", "12")]
    [InlineData("fa", "۱۲٫۵", "1")]
    // The beginning of a word
    [InlineData("fa", "شرک", "1")]
    [InlineData("de", "Sicherheit", "1")]
    [InlineData("de", "Straße", "12")]
    [InlineData("de", "Strassen", "12")]
    [InlineData("de", "Apfel", "12")]
    [InlineData("de", "Aepfel", "12")]
    [InlineData("de", "Munchen", "23")]
    [InlineData("de", "Größe", "3")]
    [InlineData("de", "Groesse", "3")]
    [InlineData("de", "Haus", "12")]
    [InlineData("de", "Unternehmens", "13")]
    [InlineData("de", "Wissenschaftlern", "3")]
    [InlineData("de", "KI", "1")]
    // Q6: letters typed with their marks apart
    [InlineData("de", "A\u0308pfel", "12")]
    [InlineData("fa", "ا\u0653ینده", "3")]
    public void A_reader_finds_every_page_that_has_the_word_however_either_spells_it(string code, string query, string expected)
    {
        var language = LanguageCatalog.GetShipped(code);
        using var folder = new SearchFolder(language, Queries.GetProperty("docs").EnumerateArray()
            .Select(page => (Id: page.GetProperty("id").GetString()!, Text: page.GetProperty("text").GetString()!)) // Each has both.
            .Where(page => page.Id.StartsWith(code, StringComparison.Ordinal))
            .Select(page => SearchFolder.Page(page.Id[^1..], page.Text)));
        Assert.Superset(expected.ToHashSet(), string.Concat(folder.Find(query)).ToHashSet());
    }

    [Fact]
    public void All_words_must_stand_in_a_page_unless_no_page_has_them()
    {
        using var folder = new SearchFolder(German, SearchFolder.Page("beide", "Haus und Garten"), SearchFolder.Page("haus", "Haus"), SearchFolder.Page("garten", "Garten"));
        Assert.Equal(["beide"], folder.Find("Garten Haus"));
        var result = folder.Ask("Garten Mond");
        Assert.False(result.HasAllWords);
        Assert.Equal(["/beide/", "/garten/"], result.Paths.Order(StringComparer.Ordinal));
        Assert.Empty(folder.Find("Mond"));
        Assert.Empty(folder.Find(" – "));
    }

    [Fact]
    public void A_title_counts_more_than_a_text_and_of_equals_the_newer_comes_first()
    {
        using var folder = new SearchFolder(
            German,
            SearchFolder.Page("alt", "Mond", day: "2024-01-01"),
            SearchFolder.Page("neu", "Mond", day: "2024-01-02"),
            SearchFolder.Page("oft", "Mond Mond Mond Mond", day: "2020-01-01"),
            SearchFolder.Page("titel", "", "Zum Mond", day: "2020-01-01"),
            SearchFolder.Page("anfang", "", "Mondlandung", day: "2020-01-01"));
        Assert.Equal(["titel", "anfang", "oft", "neu", "alt"], folder.Find("Mond"));
    }

    [Fact]
    public void A_compound_is_found_by_its_end_if_that_is_a_word_of_the_archive()
    {
        using var folder = new SearchFolder(German, SearchFolder.Page("lang", "Sicherheitsforschung"), SearchFolder.Page("kurz", "Die Forschung"));
        Assert.Equal(["kurz", "lang"], folder.Find("Forschungen"));
        using var other = new SearchFolder(Persian, SearchFolder.Page("lang", "دانشنامه"), SearchFolder.Page("kurz", "برنامه نامه"));
        Assert.DoesNotContain("lang", other.Find("نامه"));
    }

    [Fact]
    public void Words_taken_apart_or_run_together_are_the_same_words()
    {
        using var folder = new SearchFolder(
            Persian, SearchFolder.Page("joined", "نمی‌خواسته‌ام"), SearchFolder.Page("one", "نمیخواستهام"), SearchFolder.Page("apart", "نمی خواسته ام"));
        foreach (var query in (string[])["نمی‌خواسته‌ام", "نمی خواسته ام"])
            Assert.Equal(["apart", "joined", "one"], folder.Find(query).Order(StringComparer.Ordinal));
        using var german = new SearchFolder(German, SearchFolder.Page("hyphen", "E-Mail-Adresse"), SearchFolder.Page("none", "Email"));
        Assert.Equal(["hyphen", "none"], german.Find("E-Mail").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_page_that_has_a_name_is_found_by_its_other_forms_in_any_language()
    {
        using var folder = new SearchFolder(
            German,
            [["علی خامنه‌ای", "Ali Chamenei", "Ali Khamenei"], ["خامنه‌ای", "Chamenei", "Khamenei"], ["تهران", "Teheran", "Tehran"]],
            SearchFolder.Page("whole", "Ali Chamenei sprach."),
            SearchFolder.Page("last", "Chamenei in Teheran."),
            SearchFolder.Page("other", "Ein Ali sprach."));
        Assert.Equal(["last", "whole"], folder.Find("Khamenei").Order(StringComparer.Ordinal));
        Assert.Equal(["last", "whole"], folder.Find("خامنه‌ای").Order(StringComparer.Ordinal));
        Assert.Equal(["last"], folder.Find("Khamenei Tehran"));
        // Another of the same last name is not called Ali.
        Assert.Equal(["whole"], folder.Find("Ali Khamenei"));
    }

    [Fact]
    public void A_word_without_end_is_left_out_and_harms_nothing()
    {
        var endless = new string('a', 200_000);
        using var folder = new SearchFolder(
            German,
            [["Aalen", "Aalenia"]],
            SearchFolder.Page("b", endless + "b Haus"),
            SearchFolder.Page("c", endless + "c Haus " + string.Join('-', Enumerable.Repeat("ab", 100_000))));
        Assert.Equal(["b", "c"], folder.Find("Haus").Order(StringComparer.Ordinal));
        Assert.Empty(folder.Find(endless));
    }
}
