using Generator.Languages;

namespace Tests.Languages;

public sealed class SortingTests
{
    [Fact]
    public void S1_the_Persian_letters_stand_in_the_order_of_the_alphabet()
    {
        using var file = Samples.ReadJson("alphabet-fa.json");
        var alphabet = file.RootElement.GetProperty("fa_alphabet").EnumerateArray().Select(letter => letter.GetString()!).ToList();

        Assert.Equal(alphabet, alphabet.Order(StringComparer.Ordinal).Order(Samples.Persian.Comparer));
        Assert.Equal(alphabet, Samples.Persian.IndexLetters);
        Assert.All(alphabet, letter => Assert.Equal(letter, Samples.Persian.GetIndexLetter(letter + "بت")));
    }

    [Theory]
    [InlineData("fa", "آب ابر باد پارس تهران چین ژاپن کتاب گل لاله ماه نان وطن هند یزد OpenAI xAI")]
    [InlineData("fa", "راز راست رئیس ربات")]
    [InlineData("de", "Apfel Äpfel Apfelbaum Masse Maße Massen Öl Ordnung Strasse Straße xAI Zebra")]
    [InlineData("de", "Teil\u00a02 Teil\u00a010 Teilchen")]
    [InlineData("de", "E-Mail Ehe")]
    [InlineData("de", "Zebra αβγ ωμέγα ёлка ель жук אבג آب ابر پارس تهران چین کتاب گل ماه یزد 応援")]
    [InlineData("tr", "cam çam ılık ırmak insan İzmir ocak öküz süt şeker")]
    [InlineData("en", "resume Resume résumé resumes")]
    public void S1_S3_words_stand_in_the_order_of_the_language(string code, string words)
    {
        var expected = words.Split(' ');

        Assert.Equal(expected, expected.Reverse().Order(LanguageCatalog.GetShipped(code).Comparer));
    }

    [Theory]
    [InlineData("علي", "علی", "علیا")]
    [InlineData("كتاب", "کتاب", "کتابخانه")]
    [InlineData("میشود", "می\u200cشود", "میشوند")]
    public void S2_another_spelling_of_a_letter_stands_with_its_own(string first, string second, string longer)
    {
        string[] sorted = [.. new[] { longer, second, first }.Order(Samples.Persian.Comparer)];

        Assert.Equal(longer, sorted[2]);
    }

    [Fact]
    public void S3_the_plain_letter_stands_before_the_umlaut_only_where_all_else_is_equal()
    {
        string[] words = ["Apfel", "Äpfel", "Apfelbaum", "Masse", "Maße", "Massen"];

        Assert.Equal(words, words.Reverse().Order(Samples.German.Comparer));
    }

    [Fact]
    public void S3_lists_of_persons_may_have_an_order_of_their_own()
    {
        string[] names = ["Müller", "Muffe", "Mut"];

        Assert.Equal(["Muffe", "Müller", "Mut"], names.Order(Samples.German.Comparer));
        Assert.Equal(["Müller", "Muffe", "Mut"], names.Order(Samples.German.NameComparer));
    }

    [Fact]
    public void Numbers_stand_in_the_order_of_their_values_in_any_digits()
    {
        string[] words = ["بخش ۲", "بخش ۹", "بخش 10", "بخش ۰۱۱"];

        Assert.Equal(words, words.Reverse().Order(Samples.Persian.Comparer));
    }

    [Theory]
    [InlineData("fa", "«آینده»", "آ")]
    [InlineData("fa", "\u200f\u200cبرلین", "ب")]
    [InlineData("fa", "أحمد", "ا")]
    [InlineData("fa", "إسلام", "ا")]
    [InlineData("fa", "ؤ", "و")]
    [InlineData("fa", "ئ", "ی")]
    [InlineData("fa", "ة", "ه")]
    [InlineData("fa", "ا\u0653ب", "آ")]
    [InlineData("fa", "كتاب", "ک")]
    [InlineData("fa", "xAI", "X")]
    [InlineData("fa", "۲۰ سال", "۰–۹")]
    [InlineData("fa", "20 Jahre", "۰–۹")]
    [InlineData("de", "„Äpfel“", "A")]
    [InlineData("de", "öl", "O")]
    [InlineData("de", "U\u0308bung", "U")]
    [InlineData("de", "ßkala", "S")]
    [InlineData("de", "Łódź", "L")]
    [InlineData("de", "فارسی", "ف")]
    [InlineData("de", "كتاب", "ك")]
    [InlineData("de", "Ёлка", "Е")]
    [InlineData("de", "応援", "応")]
    [InlineData("de", "100 Tage", "0–9")]
    [InlineData("de", "… !", "#")]
    [InlineData("de", "", "#")]
    [InlineData("tr", "ırmak", "I")]
    [InlineData("tr", "izmir", "İ")]
    [InlineData("tr", "çam", "Ç")]
    [InlineData("he", "ךלב", "כ")]
    [InlineData("ar", "أحمد", "ا")]
    public void S4_a_text_is_filed_under_its_first_letter(string code, string text, string expected)
    {
        Assert.Equal(expected, LanguageCatalog.GetShipped(code).GetIndexLetter(text));
    }
}
