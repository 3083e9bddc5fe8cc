using Generator.Linking;
using Generator.Model;
using static Tests.Linking.LibrarySketch;

namespace Tests.Linking;

public sealed class StoryTests
{
    [Fact]
    public void Files_of_one_folder_are_one_story_in_the_sites_order_of_languages()
    {
        var story = Assert.Single(new LibrarySketch().Article("2024/08/x/de.md").Article("2024/08/x/fa.md").Link().Stories);

        Assert.Equal("2024/08/x", story.Key);
        Assert.Equal(["fa", "de"], story.Versions.Select(version => version.Language.Code));
        Assert.Null(story.DeclaredOriginal);
        Assert.Equal("fa", story.Original.Language.Code);
    }

    [Fact]
    public void A_version_in_another_folder_joins_by_the_field_story()
    {
        var sketch = new LibrarySketch().Article("2024/08/x/fa.md").Article("2024/09/y/de.md", with: article => article with { StoryKey = Placed(article.Source, "2024/08/x") });

        var story = Assert.Single(sketch.Link().Stories);
        Assert.Equal(2, story.Versions.Length);
        Assert.Empty(sketch.Messages);
    }

    [Theory]
    [InlineData("de", null, "de")]
    [InlineData(null, "de", "de")]
    [InlineData("fa", "fa", "fa")]
    [InlineData(null, null, null)]
    public void The_original_is_what_a_version_declares_or_a_translation_names(string? declared, string? translatedFrom, string? original)
    {
        var sketch = new LibrarySketch()
            .Article("2024/08/x/fa.md", with: article => translatedFrom == "de" ? From(article, "de") : Original(article, declared))
            .Article("2024/08/x/de.md", with: article => translatedFrom == "fa" ? From(article, "fa") : Original(article, declared));

        Assert.Equal(original, Assert.Single(sketch.Link().Stories).DeclaredOriginal?.Language.Code);
        Assert.Empty(sketch.Messages);
    }

    [Fact]
    public void Drafts_and_articles_of_the_future_are_left_out_unless_asked_for()
    {
        static LibrarySketch Sketch() => new LibrarySketch()
            .Article("2024/08/x/fa.md", with: article => article with { Draft = true })
            .Article("2024/08/x/de.md")
            .Article("2026/02/y/de.md", "2026-02-01");

        var site = Sketch().Link();
        Assert.Equal(["2024/08/x"], site.Stories.Select(story => story.Key));
        Assert.Equal(["de"], site.Stories[0].Versions.Select(version => version.Language.Code));

        var all = Sketch();
        all.Options = all.Options with { Drafts = true, Future = true };
        Assert.Equal(3, all.Link().Stories.Sum(story => story.Versions.Length));
    }

    [Fact]
    public void A_story_joined_twice_in_one_language_is_reported_with_both_files()
    {
        var sketch = new LibrarySketch().Article("2024/08/x/fa.md").Article("2024/09/y/fa.md", with: article => article with { StoryKey = Placed(article.Source, "2024/08/x") });
        sketch.Link();

        Assert.Equal(
            ["input/articles/2024/09/y/fa.md: error story-twice: the story 2024/08/x already has a version in fa, input/articles/2024/08/x/fa.md; a story has one version a language"],
            sketch.Messages);
    }

    [Fact]
    public void A_story_that_nothing_else_belongs_to_is_reported_with_the_nearest()
    {
        var sketch = new LibrarySketch().Article("2024/08/story/fa.md").Article("2024/09/y/de.md", with: article => article with { StoryKey = Placed(article.Source, "2024/08/stori") });
        sketch.Link();

        Assert.Equal(
            ["input/articles/2024/09/y/de.md: error story-unknown: no other article belongs to the story 2024/08/stori; did you mean 2024/08/story?"],
            sketch.Messages);
    }

    [Fact]
    public void Two_originals_are_reported()
    {
        var sketch = new LibrarySketch().Article("2024/08/x/fa.md", with: article => Original(article, "fa")).Article("2024/08/x/de.md", with: article => Original(article, "de"));
        sketch.Link();

        Assert.Equal(
            ["input/articles/2024/08/x/de.md: error original-twice: the original of this story is de here but fa in input/articles/2024/08/x/fa.md; take one of the two out"],
            sketch.Messages);
    }

    [Theory]
    [InlineData("fa", "translation-of-itself: a version in fa cannot be a translation from fa; name the language it was translated from")]
    [InlineData("de", "version-missing: the story 2024/08/x has no version in de; name one that it has, or add that one")]
    [InlineData("en", "language-unknown: the site has no language en; site.yaml lists fa, de")]
    public void A_translation_from_what_is_not_there_is_reported(string from, string message)
    {
        var sketch = new LibrarySketch().Article("2024/08/x/fa.md", with: article => From(article, from));
        sketch.Link();

        Assert.Equal(["input/articles/2024/08/x/fa.md: error " + message], sketch.Messages);
    }

    [Fact]
    public void A_syndicated_piece_may_be_translated_from_the_language_of_its_source()
    {
        var sketch = new LibrarySketch().Article("2024/08/x/de.md", with: article => From(article, "zh") with { Credit = new(Placed(article.Source, "36Kr"), null, null, null, "zh", null, null, null) });
        sketch.Link();

        Assert.Empty(sketch.Messages);
    }

    [Fact]
    public void A_version_with_mistakes_of_its_own_is_not_missing()
    {
        var sketch = new LibrarySketch()
            .Unread("2024/08/x/de.md")
            .Article("2024/08/x/fa.md", with: article => From(article, "de"))
            .Article("2024/09/y/fa.md", "2024-09-01", with: article => article with { StoryKey = Placed(article.Source, "2024/09/z") })
            .Unread("2024/09/z/de.md");
        sketch.Link();

        Assert.Empty(sketch.Messages);
    }

    static Article Original(Article article, string? code) => code is null ? article : article with { Original = Placed(article.Source, code) };

    static Article From(Article article, string code) => article with { Translation = new(Placed(article.Source, code), TranslationKind.Human, null, null, null) };
}
