namespace Tests.Input;

/// <summary>The shipped archive is what the README and the tests over its output take for granted.</summary>
public sealed class SampleSourcesTests
{
    [Fact]
    public void Every_text_holds_the_characters_its_language_easily_loses()
    {
        Findings.AssertNone(
            from text in SampleSources.Texts
            from rule in Orthography.All
            where rule.Language == text.Language
            from required in rule.Required
            where !text.Content.Contains(required, StringComparison.Ordinal)
            select $"{text.Path}: no U+{(int)required:X4}");
    }

    [Fact]
    public void No_prose_holds_look_alikes_of_its_languages_characters()
    {
        Findings.AssertNone(
            from text in SampleSources.Texts
            from rule in Orthography.All
            where rule.Language == text.Language
            from forbidden in rule.Forbidden
            where text.Prose.Contains(forbidden, StringComparison.Ordinal)
            select $"{text.Path}: U+{(int)forbidden:X4} in …{Excerpt(text.Prose, forbidden)}…");
    }

    [Fact]
    public void No_text_holds_hidden_direction_overrides()
    {
        Findings.AssertNone(
            from text in SampleSources.Texts
            where text.Content.AsSpan().IndexOfAnyInRange('\u202a', '\u202e') >= 0
            select text.Path);
    }

    [Fact]
    public void There_are_18_stories_14_of_them_in_two_languages_and_some_in_one_alone()
    {
        var languages = SampleSources.Versions.Select(version => version.Language).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.True(SampleSources.Stories.Count >= 18, $"{SampleSources.Stories.Count} stories");
        Assert.True(SampleSources.Stories.Count(story => story.Count() >= 2) >= 14);
        Assert.All(languages, language =>
            Assert.True(SampleSources.Stories.Count(story => story.Count() == 1 && story.First().Language == language) >= 2, language));
    }

    [Fact]
    public void The_stories_span_four_years_and_every_kind()
    {
        Assert.True(SampleSources.Versions.Select(version => version.Year).Distinct().Count() >= 4);
        Assert.Equal(
            ["analysis", "document", "interview", "news"],
            SampleSources.Versions.Select(version => version.FindField("kind") ?? "news").Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void There_are_8_topics_and_6_people_and_each_stands_in_some_story()
    {
        var topics = SampleSources.ReadKeys("topics.yaml");
        var people = SampleSources.ReadKeys("people.yaml");
        var articles = Path.Combine(Repository.Root, "input", "articles");
        var fields = string.Join('\n', Directory.EnumerateFiles(articles, "*.*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".md" or ".yaml")
            .SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("topics:", StringComparison.Ordinal)
                || line.StartsWith("authors:", StringComparison.Ordinal)
                || line.StartsWith("translators:", StringComparison.Ordinal)));

        Assert.True(topics.Count >= 8, $"{topics.Count} topics");
        Assert.True(people.Count >= 6, $"{people.Count} people");
        Findings.AssertNone(topics.Concat(people).Where(key => !fields.Contains(key, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_version_has_250_to_700_words()
    {
        Findings.AssertNone(
            from version in SampleSources.Versions
            // Of a withdrawn one readers see the notice alone.
            where version.FindField("withdrawn") is null && version.WordCount is (< 250 or > 700)
            select $"{version.Path}: {version.WordCount} words");
    }

    static string Excerpt(string text, char found)
    {
        var at = text.IndexOf(found, StringComparison.Ordinal);
        return text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)].ReplaceLineEndings(" ");
    }
}
