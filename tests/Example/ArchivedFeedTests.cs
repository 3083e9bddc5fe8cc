namespace Tests.Example;

/// <summary>A month that is over keeps its feed's bytes (RFC 5005, section 4), whatever comes after it.</summary>
public sealed class ArchivedFeedTests
{
    [Fact]
    public void A_closed_month_does_not_change_when_a_story_is_added()
    {
        using var folder = new TemporaryFolder();
        ExampleSite.Copy(ExampleSite.Input, folder.Path);
        AddStory(folder.Path, "2025/04/first", "2025-04-02");
        var before = BuildFeeds(folder.Path);
        AddStory(folder.Path, "2025/04/second", "2025-04-03");
        AddStory(folder.Path, "2025/05/third", "2025-05-03");
        var after = BuildFeeds(folder.Path);

        Assert.Equal(before["en/archive/2024/05/feed.xml"], after["en/archive/2024/05/feed.xml"]);
        Assert.Equal(before["en/archive/2025/03/feed.xml"], after["en/archive/2025/03/feed.xml"]);
        Assert.NotEqual(before["en/archive/2025/04/feed.xml"], after["en/archive/2025/04/feed.xml"]);
        Assert.Equal(before["ar/feed.xml"], after["ar/feed.xml"]);
    }

    static void AddStory(string root, string story, string date)
    {
        var file = Path.Combine(root, "input", "articles", story, "en.md");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $"---\ntitle: {Path.GetFileName(story)}\ndate: {date}\nauthors: [salma-haddad]\n---\n\nText.\n");
    }

    static SortedDictionary<string, byte[]> BuildFeeds(string root)
    {
        var output = Path.Combine(root, "output");
        ExampleSite.Build(root, output);
        return ExampleSite.ReadFolder(output);
    }
}
