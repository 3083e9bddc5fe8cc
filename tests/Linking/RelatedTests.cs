using Generator.Linking;
using Generator.Model;
using static Tests.Linking.LibrarySketch;

namespace Tests.Linking;

public sealed class RelatedTests
{
    [Fact]
    public void What_is_rare_counts_more_than_what_is_common_and_of_two_alike_the_newer_comes_first()
    {
        var site = Sketch(
            ("a", "politics"), ("b", "politics climate"), ("c", "politics"), ("d", "politics"), ("e", "sport"), ("f", "climate politics"), ("g", "politics"), ("h", "sport climate"));

        Assert.Equal("", Related(site, "a"));
        Assert.Equal("a", Related(site, "b"));
        Assert.Equal("b d c", Related(site, "f"));
        Assert.Equal("f d c", Related(site, "g"));
        Assert.Equal("e f b", Related(site, "h"));
    }

    [Fact]
    public void A_later_story_changes_nothing_before_it()
    {
        (string, string)[] stories = [("a", "politics"), ("b", "sport"), ("c", "politics sport"), ("d", "sport")];
        var before = Sketch(stories);
        var after = Sketch([.. stories, ("e", "politics sport climate")]);

        Assert.All(stories, story => Assert.Equal(Related(before, story.Item1), Related(after, story.Item1)));
        Assert.Equal("c a d", Related(after, "e"));
    }

    [Fact]
    public void Authors_count_and_a_topic_of_the_same_name_is_something_else()
    {
        var site = new LibrarySketch().Topic("x", ("de", "X")).Person("x", ("de", "X"))
            .Article("2024/08/a/de.md", "2024-08-01", with: article => article with { Topics = Keys(article, "x") })
            .Article("2024/08/b/de.md", "2024-08-02", with: article => article with { Authors = Keys(article, "x") })
            .Article("2024/08/c/de.md", "2024-08-03", with: article => article with { Authors = Keys(article, "x", "x") })
            .Link();

        Assert.Equal("b", Related(site, "c"));
    }

    static LinkedSite Sketch(params (string Name, string Topics)[] stories)
    {
        var sketch = new LibrarySketch().Topic("politics", ("de", "Politik")).Topic("climate", ("de", "Klima")).Topic("sport", ("de", "Sport"));
        for (var i = 0; i < stories.Length; i++)
        {
            var topics = stories[i].Topics.Split(' ');
            sketch.Article($"2024/08/{stories[i].Name}/de.md", $"2024-08-{i + 1:00}", with: article => article with { Topics = Keys(article, topics) });
        }
        return sketch.Link();
    }

    static string Related(LinkedSite site, string name) =>
        string.Join(' ', site.GetRelated(site.Editions[1].Articles.Single(article => article.StoryKey.Value == "2024/08/" + name)).Select(related => related.StoryKey.Value[^1..]));
}
