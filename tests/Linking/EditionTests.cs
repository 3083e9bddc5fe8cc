using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Text;
using static Tests.Linking.LibrarySketch;

namespace Tests.Linking;

public sealed class EditionTests
{
    [Fact]
    public void Articles_stand_newest_first_and_those_of_one_moment_by_story()
    {
        var site = new LibrarySketch().Article("2024/08/b/de.md").Article("2024/08/a/de.md").Article("2024/09/c/de.md", "2024-09-01").Link();

        Assert.Equal(["2024/09/c", "2024/08/a", "2024/08/b"], site.In(German).Articles.Select(article => article.StoryKey.Value));
        Assert.Empty(site.In(Persian).Articles);
    }

    [Fact]
    public void Neighbours_are_the_next_older_and_newer_article_of_the_language()
    {
        var site = new LibrarySketch().Article("a/de.md", "2024-01-01").Article("b/fa.md", "2024-01-02").Article("c/de.md", "2024-01-03").Article("d/de.md", "2024-01-04").Link();
        var (newest, middle, oldest) = (site.In(German).Articles[0], site.In(German).Articles[1], site.In(German).Articles[2]);

        Assert.Same(oldest, site.GetNeighbours(middle).Older);
        Assert.Same(newest, site.GetNeighbours(middle).Newer);
        Assert.Null(site.GetNeighbours(newest).Newer);
        Assert.Null(site.GetNeighbours(oldest).Older);
    }

    [Fact]
    public void Every_language_has_a_Gregorian_archive_and_one_for_each_other_calendar_of_its_own()
    {
        var site = new LibrarySketch().Article("x/fa.md", "2025-03-20").Article("y/fa.md", "2025-03-21").Article("x/de.md", "2025-03-20").Link();

        Assert.Equal([Calendar.Gregorian, Calendar.Persian], site.In(Persian).Archives.Select(archive => archive.Calendar));
        Assert.Equal([Calendar.Gregorian], site.In(German).Archives.Select(archive => archive.Calendar));
        Assert.Equal(
            ["/fa/archive/2025/03/"],
            site.In(Persian).GregorianArchive.Years.SelectMany(year => year.Months).Select(month => month.Address.Path));
        // The year turns on 21 March 2025 (rule D1).
        Assert.Equal(
            ["/fa/archive/persian/1404/01/", "/fa/archive/persian/1403/12/"],
            site.In(Persian).Archives[1].Years.SelectMany(year => year.Months).Select(month => month.Address.Path));
    }

    [Fact]
    public void An_article_stands_in_a_month_of_each_archive()
    {
        var site = new LibrarySketch().Article("x/fa.md", "2025-08-16").Link();

        Assert.Equal(["/fa/archive/2025/08/", "/fa/archive/persian/1404/05/"], site.GetMonths(site.In(Persian).Articles[0]).Select(month => month.Address.Path));
    }

    [Fact]
    public void Topics_and_people_have_pages_where_they_have_articles()
    {
        var site = new LibrarySketch()
            .Topic("science", ("fa", "دانش"), ("de", "Wissenschaft"))
            .Person("lena", ("fa", "لنا"), ("de", "Lena Hartwig"))
            .Person("idle", ("de", "Niemand"))
            .Article("x/de.md", with: article => article with { Topics = Keys(article, "science"), Translators = Keys(article, "lena") })
            .Link();

        Assert.Equal("/de/topics/wissenschaft/", Assert.Single(site.In(German).Topics).Address.Path);
        Assert.Equal("/de/people/lena-hartwig/", Assert.Single(site.In(German).People).Address.Path);
        Assert.Empty(site.In(Persian).Topics);
        Assert.Equal("Lena Hartwig", Assert.Single(site.GetTranslators(site.In(German).Articles[0])).Name);
    }

    [Fact]
    public void People_stand_in_the_order_of_names_where_the_language_has_one()
    {
        var site = new LibrarySketch()
            .Topic("mut", ("de", "Mut")).Topic("muffe", ("de", "Muffe")).Topic("mueller", ("de", "Müller"))
            .Person("mut", ("de", "Mut")).Person("muffe", ("de", "Muffe")).Person("mueller", ("de", "Müller"))
            .Article("x/de.md", with: article => article with
            {
                Topics = Keys(article, "mut", "muffe", "mueller"),
                Authors = Keys(article, "mut", "muffe", "mueller"),
            })
            .Link();

        Assert.Equal(["Muffe", "Müller", "Mut"], site.In(German).Topics.Select(topic => topic.Name));
        // DIN 5007-2: ü as ue.
        Assert.Equal(["Müller", "Muffe", "Mut"], site.In(German).People.Select(person => person.Name));
    }

    [Fact]
    public void Topics_and_people_that_data_does_not_know_are_reported_with_the_nearest()
    {
        var sketch = new LibrarySketch()
            .Topic("science", ("de", "Wissenschaft"))
            .Person("lena-hartwig", ("de", "Lena Hartwig"))
            .Article("x/de.md", with: article => article with { Topics = Keys(article, "sience"), Authors = Keys(article, "lena-hartvig") });
        sketch.Link();

        Assert.Equal(
            [
                "input/articles/x/de.md: error person-unknown: data/people.yaml has no person lena-hartvig; did you mean lena-hartwig?",
                "input/articles/x/de.md: error topic-unknown: data/topics.yaml has no topic sience; did you mean science?",
            ],
            sketch.Messages);
    }

    [Fact]
    public void A_reviewer_and_a_corrections_language_that_the_site_does_not_know_are_reported()
    {
        var sketch = new LibrarySketch()
            .Person("lena", ("de", "Lena"))
            .Article("x/de.md", with: article => article with
            {
                Translation = new(Placed(article.Source, "fa"), TranslationKind.MachineReviewed, null, Placed(article.Source, "lenna"), null),
                Corrections =
                [
                    new(article.Date, Placed(article.Source, "…"), Placed(article.Source, "en")),
                    new(article.Date, Placed(article.Source, "…"), Placed(article.Source, "all")),
                ],
            })
            .Article("x/fa.md", with: article => article with { NotAffected = [article.Date] });
        sketch.Link();

        Assert.Equal(
            [
                "input/articles/x/de.md: error language-unknown: the site has no language en; site.yaml lists fa, de",
                "input/articles/x/de.md: error person-unknown: data/people.yaml has no person lenna; did you mean lena?",
            ],
            sketch.Messages);
    }

    [Fact]
    public void Topics_are_not_called_unknown_when_their_file_has_mistakes()
    {
        var sketch = new LibrarySketch().Article("x/de.md", with: article => article with { Topics = Keys(article, "science") });
        sketch.Diagnostics.Add(new(Severity.Error, "yaml-syntax", "broken", new SourceText("input/data/topics.yaml", "").GetPlace()));
        sketch.Link();

        Assert.Equal(["input/data/topics.yaml: error yaml-syntax: broken"], sketch.Messages);
    }

    [Fact]
    public void The_link_to_another_language_leads_to_the_same_thing()
    {
        var site = new LibrarySketch().Article("2024/08/x/fa.md").Article("2024/08/x/de.md").Page("about", "fa", "درباره").Page("about", "de", "Über uns").Link();

        Assert.Equal(new Counterpart(German, new("/de/2024/08/x/"), true), Assert.Single(site.GetCounterparts(site.In(Persian).Articles[0])));
        Assert.Equal(new Counterpart(German, site.GetAddress(site.In(German).Pages[0]), true), Assert.Single(site.GetCounterparts(site.In(Persian).Pages[0])));
    }

    [Theory]
    [InlineData("2024-08-20", "/de/archive/2024/08/")]
    [InlineData("2024-05-01", "/de/archive/2024/")]
    [InlineData("2023-05-01", "/de/archive/")]
    public void Where_there_is_no_version_it_leads_to_the_nearest_page_of_the_archive(string date, string nearest)
    {
        var site = new LibrarySketch().Article("only/fa.md", date).Article("other/de.md", "2024-08-01").Link();

        Assert.Equal(new Counterpart(German, new(nearest), false), Assert.Single(site.GetCounterparts(site.In(Persian).Articles[0])));
    }

    [Fact]
    public void Where_the_version_was_withdrawn_it_leads_to_the_notice_of_that_and_is_no_version()
    {
        var site = new LibrarySketch()
            .Article("2024/08/x/fa.md")
            .Article("2024/08/x/de.md", with: article => article with { Withdrawn = new(article.Date, LibrarySketch.Placed(article.Source, "Falsch.")) })
            .Link();

        Assert.Equal(
            new Counterpart(German, new("/de/2024/08/x/"), IsSame: false, IsWithdrawn: true), Assert.Single(site.GetCounterparts(site.In(Persian).Articles[0])));
    }

    [Fact]
    public void A_month_of_another_calendar_leads_to_the_Gregorian_month_it_begins_in()
    {
        var site = new LibrarySketch().Article("x/fa.md", "2025-03-21").Article("x/de.md", "2025-03-21").Link();
        var farvardin = site.In(Persian).Archives[1].Years[0].Months[0];

        Assert.Equal(new Counterpart(German, new("/de/archive/2025/03/"), false), Assert.Single(site.GetCounterparts(farvardin)));
    }
}
