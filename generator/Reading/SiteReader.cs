using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Reading.Images;
using Generator.Reading.Markdown;
using Generator.Reading.Themes;
using Generator.Text;

namespace Generator.Reading;

/// <summary>The phase Input: reads a site's folder into a library and collects every mistake on the way.</summary>
public sealed class SiteReader
{
    readonly BuildOptions _options;
    readonly Diagnostics _diagnostics;
    readonly InputFolder _input;

    SiteReader(BuildOptions options, Diagnostics diagnostics)
    {
        _options = options;
        _diagnostics = diagnostics;
        _input = InputFolder.Open(options.Root, "input", diagnostics);
    }

    /// <returns>Null when the languages of the site are not known; after any other mistake, what could be read.</returns>
    public static Library? Read(BuildOptions options, Diagnostics diagnostics) => new SiteReader(options, diagnostics).Read();

    /// <summary>A Markdown text by itself, belonging to no site.</summary>
    public static Body ReadText(SourceText text, Language language, Diagnostics diagnostics) =>
        MarkdownReader.Parse(text.GetPlace(0, text.Content.Length), language, diagnostics);

    Library? Read()
    {
        var settings = new SiteConfigReader(_options, new LanguageCatalog(ReadLanguageFiles()), _diagnostics);
        if (settings.Read(_input) is not { } config)
            return null;
        var theme = new ThemeReader(InputFolder.Open(_options.Root, "themes", _diagnostics), _diagnostics).Read(config.Theme, settings.ThemeOptions);
        var words = new WordsReader(_input.GetFolder("data").GetFolder("words"), _diagnostics);
        return theme is null
            ? ReadContent(config, Theme.None)
            : ReadContent(config with { Languages = words.Read(config.Languages, theme) }, theme);
    }

    Library ReadContent(SiteConfig config, Theme theme)
    {
        var texts = new LocalTextReader(config.Languages, _diagnostics);
        var data = new DataReader(_input.GetFolder("data"), texts, _diagnostics);
        var finder = new ContentFinder(config.Languages, _diagnostics);
        var media = ImmutableSortedDictionary.CreateBuilder<string, InputFile>(StringComparer.Ordinal);
        var stories = finder.Find(_input.GetFolder("articles"), media);
        var pages = finder.Find(_input.GetFolder("pages"), media);
        var (articles, storyFiles) = ReadArticles(stories, new PublicationTimeReader(config.Zone, _diagnostics), texts);
        var standing = ReadPages(pages);
        var read = articles.Select(article => article.Source.Path).Concat(standing.Select(page => page.Source.Path));
        var (people, places) = (data.ReadPeople(), data.ReadPlaces());
        var topics = data.ReadTopics(new(config.Languages, people.Values, places.Values, []));
        var library = new Library(config, theme, articles, standing, topics, people, Measure(media), Measure(FindStatic()))
        {
            Places = places,
            Unread = ListFiles(stories).Concat(ListFiles(pages)).ToImmutableHashSet(StringComparer.Ordinal).Except(read),
            Ledger = new LedgerReader(_diagnostics).Read(_input),
            SharedTexts = [config.Source, .. data.Sources, .. storyFiles],
        };
        NameChecks.Check(config.Languages, library.Names.All, _diagnostics);
        return library;
    }

    Dictionary<string, SourceText> ReadLanguageFiles()
    {
        var files = new Dictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var file in _input.GetFolder("data").GetFolder("languages").ListFiles().Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            if (SourceReader.Read(file, _diagnostics) is { } source)
                files.Add(Path.GetFileNameWithoutExtension(file.Path), source);
        }
        return files;
    }

    // The only parallel loop of this phase: parsing Markdown and YAML is where its time goes.
    (ImmutableArray<Article> Articles, ImmutableArray<SourceText> StoryFiles) ReadArticles(ImmutableArray<ContentFolder> stories, PublicationTimeReader times, LocalTextReader texts)
    {
        var storyReader = new StoryFileReader(times, texts, _diagnostics);
        var reader = new ArticleReader(times, _diagnostics);
        var read = new Article?[stories.Length][];
        var files = new SourceText?[stories.Length];
        Parallel.For(0, stories.Length, i =>
        {
            var story = stories[i];
            var shared = story.Story is { } file ? storyReader.Read(file) : StoryFile.Empty;
            files[i] = shared.Source;
            read[i] = [.. story.Versions.Select(version => reader.Read(version, story.Path, shared))];
        });
        return ([.. read.SelectMany(versions => versions).OfType<Article>()], [.. files.OfType<SourceText>()]);
    }

    ImmutableArray<StandingPage> ReadPages(ImmutableArray<ContentFolder> pages)
    {
        var reader = new PageReader(_diagnostics);
        return [.. pages.SelectMany(page => page.Versions.Select(version => reader.Read(version, page.Path))).OfType<StandingPage>()];
    }

    static IEnumerable<string> ListFiles(ImmutableArray<ContentFolder> folders) =>
        folders.SelectMany(folder => folder.Versions).Select(version => version.File.Path);

    ImmutableSortedDictionary<string, InputFile> Measure(IEnumerable<KeyValuePair<string, InputFile>> files)
    {
        var images = new ImageReader(_diagnostics);
        return files.ToImmutableSortedDictionary(file => file.Key, file => images.Read(file.Value), StringComparer.Ordinal);
    }

    IEnumerable<KeyValuePair<string, InputFile>> FindStatic()
    {
        var folder = _input.GetFolder("static");
        return folder.ListFiles(withHidden: true).Select(file => KeyValuePair.Create(file.Path[(folder.Path.Length + 1)..], file));
    }
}
