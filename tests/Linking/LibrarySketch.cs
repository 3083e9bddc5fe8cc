using System.Collections.Immutable;
using Generator.Languages;
using Generator.Linking;
using Generator.Model;
using Generator.Text;

namespace Tests.Linking;

/// <summary>A small archive in memory, as reading would give it; links are written in the text as <c>[target]</c>, pictures as <c>![target]</c>.</summary>
sealed class LibrarySketch
{
    static readonly ImmutableArray<Language> Languages = [LanguageCatalog.GetShipped("fa"), LanguageCatalog.GetShipped("de")];

    readonly List<Article> _articles = [];
    readonly List<StandingPage> _pages = [];
    readonly Dictionary<string, Topic> _topics = [];
    readonly Dictionary<string, Person> _people = [];
    readonly Dictionary<string, InputFile> _media = [];
    readonly Dictionary<string, InputFile> _static = [];
    readonly HashSet<string> _unread = [];

    public static DateTimeOffset Now { get; } = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static Language Persian => Languages[0];

    public static Language German => Languages[1];

    public Diagnostics Diagnostics { get; } = new();

    public BuildOptions Options { get; set; } = new("/site", "/site/output", Now);

    public IEnumerable<string> Messages => Diagnostics.ToSorted().Select(Report.FormatHeadline);

    /// <param name="path">Below input/articles/, for example <c>2024/08/story/de.md</c>.</param>
    public LibrarySketch Article(string path, string date = "2024-08-01", string text = "", Func<Article, Article>? with = null)
    {
        var folder = path[..path.LastIndexOf('/')];
        var code = Path.GetFileNameWithoutExtension(path);
        var source = new SourceText("input/articles/" + path, text);
        var article = new Article
        {
            Source = source,
            FrontMatter = source.GetPlace(0, 0),
            StoryKey = Placed(source, folder),
            Folder = "input/articles/" + folder,
            Language = Languages.Single(language => language.Code == code),
            Title = Placed(source, Path.GetFileName(folder)),
            Date = new(new(DateTimeOffset.Parse(date + (date.Contains('T', StringComparison.Ordinal) ? "" : "T00:00") + "Z", null), false), source.GetPlace()),
            Body = GetBody(source),
        };
        _articles.Add(with?.Invoke(article) ?? article);
        return this;
    }

    public LibrarySketch Page(string key, string code, string title, string text = "")
    {
        var source = new SourceText($"input/pages/{key}/{code}.md", text);
        _pages.Add(new(source, key, "input/pages/" + key, Languages.Single(language => language.Code == code), Placed(source, title), null, null, GetBody(source)));
        return this;
    }

    public LibrarySketch Topic(string key, params (string Code, string Name)[] names)
    {
        _topics[key] = new(Placed(Data("topics"), key), Local("topics", names), LocalText.Empty, LocalText.Empty);
        return this;
    }

    public LibrarySketch Person(string key, params (string Code, string Name)[] names)
    {
        _people[key] = new(Placed(Data("people"), key), Local("people", names), LocalText.Empty, LocalText.Empty, LocalText.Empty);
        return this;
    }

    public LibrarySketch Media(string path)
    {
        _media[path] = new(path, "/site/" + path);
        return this;
    }

    public LibrarySketch Static(string path)
    {
        _static[path] = new("input/static/" + path, "/site/input/static/" + path);
        return this;
    }

    /// <param name="path">Below input/articles/: a version that is there but could not be read.</param>
    public LibrarySketch Unread(string path)
    {
        _unread.Add("input/articles/" + path);
        return this;
    }

    public LinkedSite Link() => SiteLinker.Link(
        new(
            new(LocalText.Empty, LocalText.Empty, "https://example.org", PublisherZone.Utc, Placed(Data("site"), "archive"), Languages, new(LocalText.Empty, null))
            {
                Source = Data("site"),
            },
            Generator.Model.Theme.None with { Name = "archive" },
            [.. _articles],
            [.. _pages],
            Sort(_topics),
            Sort(_people),
            Sort(_media),
            Sort(_static))
        {
            Unread = [.. _unread],
        },
        Options,
        Diagnostics);

    public static Placed<string> Placed(SourceText source, string value) => new(value, source.GetPlace());

    public static ImmutableArray<Placed<string>> Keys(Article article, params string[] keys) => [.. keys.Select(key => Placed(article.Source, key))];

    static SourceText Data(string name) => new($"input/data/{name}.yaml", "");

    static LocalText Local(string file, (string Code, string Name)[] names) =>
        new(names.ToImmutableDictionary(name => name.Code, name => Placed(Data(file), name.Name)));

    static ImmutableSortedDictionary<string, T> Sort<T>(Dictionary<string, T> values) => values.ToImmutableSortedDictionary(StringComparer.Ordinal);

    // Headings are written {#id}.
    static Body GetBody(SourceText source)
    {
        var slots = ImmutableArray.CreateBuilder<LinkSlot>();
        var headings = ImmutableArray.CreateBuilder<Heading>();
        for (var open = source.Content.IndexOfAny(['[', '{']); open >= 0; open = source.Content.IndexOfAny(['[', '{'], open + 1))
        {
            var close = source.Content.IndexOfAny([']', '}'], open);
            var inside = source.GetPlace(open + 1, close - open - 1);
            if (source.Content[open] == '{')
                headings.Add(new(2, inside.Text[1..].ToString(), ""));
            else
                slots.Add(new(open, new(inside.Text.ToString(), inside), open > 0 && source.Content[open - 1] == '!' ? SlotKind.Image : SlotKind.Link));
        }
        return new(source.Content, slots.ToImmutable(), headings.ToImmutable(), [], source.Content);
    }
}
