using System.Text;
using Generator.Languages;
using Generator.Searching;

namespace Tests.Searching;

/// <summary>How an index is cut into files: a reader fetches few, and a new page changes few.</summary>
public sealed class IndexFilesTests
{
    const int Many = 400;

    static readonly Language German = LanguageCatalog.GetShipped("de");

    // Words that begin with every letter, each in some pages.
    static readonly IndexedPage[] Pages = [.. Enumerable.Range(0, Many).Select(page => SearchFolder.Page(
        $"seite-{page}",
        string.Join(' ', Enumerable.Range(0, 60).Select(word => Spell((page * 31 + word * 7) % 1500))),
        day: FormattableString.Invariant($"20{10 + page % 15}-0{1 + page % 9}-1{page % 10}")))];

    [Fact]
    public void A_new_page_changes_the_files_of_its_words_and_of_its_day_and_no_others()
    {
        using var before = new SearchFolder(German, Pages);
        using var after = new SearchFolder(German, [.. Pages, SearchFolder.Page("neu", "Quarz quer", day: "2015-05-05")]);
        var changed = after.Files.Where(file => !before.Files.TryGetValue(file.Key, out var old) || !old.SequenceEqual(file.Value)).Select(file => file.Key);
        Assert.Contains("words-q.json", after.Files.Keys);
        Assert.Equal(3, changed.Count());
        Assert.Contains("words-q.json", changed);
        Assert.Contains("index.json", changed); // How many pages there are.
        Assert.Empty(before.Files.Keys.Except(after.Files.Keys));
    }

    [Fact]
    public void No_file_grows_beyond_what_a_phone_fetches_at_once()
    {
        using var folder = new SearchFolder(German, Pages);
        Assert.True(folder.Files.Count > 20);
        Assert.All(folder.Files, file => Assert.InRange(file.Value.Length, 2, 64 << 10));
        Assert.All(Pages, page => Assert.Contains(page.Path.Trim('/'), folder.Find(page.Texts[1].Text[..6])));
    }

    [Fact]
    public void The_order_in_which_pages_are_given_does_not_show()
    {
        using var folder = new SearchFolder(German, Pages);
        using var reversed = new SearchFolder(German, Pages.Reverse());
        Assert.Equal(folder.Files.Keys.Order(StringComparer.Ordinal), reversed.Files.Keys.Order(StringComparer.Ordinal));
        Assert.All(folder.Files, file => Assert.Equal(file.Value, reversed.Files[file.Key]));
    }

    [Fact]
    public void A_word_of_two_unit_letters_is_cut_between_letters()
    {
        var deseret = string.Join(' ', Enumerable.Range(0, 40).SelectMany(first => Enumerable.Range(0, 40)
            .Select(second => char.ConvertFromUtf32(0x10400 + first) + char.ConvertFromUtf32(0x10400 + second) + "x")));
        using var folder = new SearchFolder(German, SearchFolder.Page("a", deseret), SearchFolder.Page("b", deseret), SearchFolder.Page("c", deseret));
        Assert.All(folder.Files.Keys, name => Assert.Equal(name, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(name))));
        Assert.Equal(3, folder.Find(deseret.Split(' ')[700]).Count);
    }

    [Fact]
    public void An_empty_site_has_an_index_that_finds_nothing()
    {
        using var folder = new SearchFolder(German);
        Assert.Equal(["index.json"], folder.Files.Keys);
        Assert.Empty(folder.Find("Haus"));
    }

    static string Spell(int number) => $"{(char)('a' + number % 26)}{(char)('a' + number / 26 % 26)}{number}";
}
