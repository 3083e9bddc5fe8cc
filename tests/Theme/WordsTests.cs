using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Generator.Languages;
using Generator.Text;

namespace Tests.Theme;

/// <summary>The theme speaks every language that is built in, and says the same in each.</summary>
public sealed partial class WordsTests
{
    static readonly string Folder = Path.Combine(Stylesheet.Theme, "words");

    static readonly ImmutableArray<string> Codes =
        [.. Directory.EnumerateFiles(Folder, "*.yaml").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> AllCodes => [.. Codes];

    [Fact]
    public void Every_built_in_language_has_its_words_and_Dari_takes_those_of_Persian() =>
        Assert.Equal(LanguageCatalog.ShippedCodes.Remove("fa-AF").Order(StringComparer.Ordinal), Codes);

    [Fact]
    public void A_word_that_one_language_has_all_have()
    {
        var diagnostics = new Diagnostics();

        Words.ReportMissing([.. Codes.Select(code => Read(code, diagnostics))], language => new SourceText(language.Code, "").GetPlace(), diagnostics);

        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [MemberData(nameof(AllCodes))]
    public void A_word_leaves_room_for_the_same_things_in_every_language(string code)
    {
        var english = Read("en", new());
        var language = Read(code, new());

        Assert.All(language.Words.Keys, key => Assert.Equal(GetRooms(english.FindWord(key)!), GetRooms(language.FindWord(key)!)));
    }

    static Language Read(string code, Diagnostics diagnostics)
    {
        var language = LanguageCatalog.GetShipped(code);
        return language.With(Words.Parse(new SourceText($"{code}.yaml", File.ReadAllText(Path.Combine(Folder, $"{code}.yaml"))), language, diagnostics));
    }

    static IEnumerable<string> GetRooms(string word) => Room().Matches(word).Select(room => room.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\w+\}", RegexOptions.CultureInvariant)]
    private static partial Regex Room();
}
