using Generator.Linking;
using Generator.Model;
using Tests.Reading;

namespace Tests.Linking;

public sealed class FreshnessTests
{
    const string Persian = "---\ntitle: یک\ndate: 2025-08-16\n---\n\nنخست می\u200cرود.\n\nدوم، ۱۲٫۵٪.\n\nسوم.\n";

    [Theory]
    [InlineData("نخست می\u200cرود.", "نخست\nمی رود.", "")]
    [InlineData("دوم، ۱۲٫۵٪.", "دوم, 12.5%.", "")]
    [InlineData("سوم.", "سوم.\n\n<!-- یادداشت -->", "")]
    [InlineData("سوم.", "**سوم.**", "")]
    [InlineData("date: 2025-08-16", "date: 2025-08-16\nupdated: 2025-08-18", "")]
    [InlineData("دوم، ۱۲٫۵٪.", "دوم، ۱۳٫۵٪.", "Changed")]
    [InlineData("دوم، ۱۲٫۵٪.", "دوم، ۱۲٫۵٪.\n\nتازه.", "Added")]
    [InlineData("\n\nسوم.", "", "Removed")]
    [InlineData("نخست می\u200cرود.\n\nدوم، ۱۲٫۵٪.", "دوم، ۱۲٫۵٪.\n\nنخست می\u200cرود.", "Moved")]
    public void A_translation_is_outdated_when_the_originals_blocks_say_something_else(string was, string now, string changes)
    {
        var translation = $"---\ntitle: Eins\ndate: 2025-08-16\ntranslation: {{ from: fa, of: {Snapshot.Of(Read(Persian, null).Versions[0].Body)} }}\n---\n\nText.\n";

        var story = Read(Persian.Replace(was, now, StringComparison.Ordinal), translation);

        var (original, german) = (story.Versions[0], story.Versions[1]);
        Assert.Equal(changes.Length > 0, story.IsOutdated(german));
        Assert.False(story.IsOutdated(original));
        Assert.Equal(changes, string.Join(' ', Freshness.Compare(german.Translation!.Of!, original.Body).Select(change => change.Kind)));
    }

    [Theory]
    [InlineData("of: 0123abcd", "", true)]
    [InlineData("of: 0123456789abcdef", "", true)]
    [InlineData("of: [0123abcd, 12345678]", "", true)]
    [InlineData("of: 0123abcd", "minor: true\n", false)]
    [InlineData("of: 0123abcd", "minor: false\n", true)]
    [InlineData("kind: human", "", false)]
    public void Only_what_was_written_down_and_is_not_minor_counts(string of, string minor, bool isOutdated)
    {
        var story = Read(
            Persian.Replace("title:", minor + "title:", StringComparison.Ordinal), $"---\ntitle: Eins\ndate: 2025-08-16\ntranslation: {{ from: fa, {of} }}\n---\n");

        Assert.Equal(isOutdated, story.IsOutdated(story.Versions[1]));
    }

    static Story Read(string persian, string? german)
    {
        using var site = new TemporarySite([
            ("input/articles/2025/08/x/fa.md", persian),
            .. german is null ? [] : new[] { ("input/articles/2025/08/x/de.md", german) }]);
        var story = Assert.Single(SiteLinker.Link(site.Read(), new BuildOptions(site.Root, "/output", LibrarySketch.Now), site.Diagnostics).Stories);
        Assert.False(site.Diagnostics.HasErrors);
        return story;
    }
}
