using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads site.yaml, the one file without which nothing else makes sense.</summary>
sealed class SiteConfigReader(BuildOptions options, LanguageCatalog catalog, Diagnostics diagnostics)
{
    const int MaxPageSize = 1000;

    /// <summary>What site.yaml sets of the options of its theme; of another theme, chosen for one build, it knows nothing.</summary>
    public YamlFields? ThemeOptions { get; private set; }

    /// <returns>Null when the languages of the site are not known afterwards.</returns>
    public SiteConfig? Read(InputFolder input)
    {
        if (input.FindFile("site.yaml") is not { } file)
        {
            diagnostics.Add(Errors.SiteMissing($"{input.Path}/site.yaml"));
            return null;
        }
        if (SourceReader.Read(file, diagnostics) is not { } source || YamlReader.ParseMapping(source, "site.yaml", diagnostics) is not { } mapping)
            return null;
        var fields = new YamlFields(mapping, "site.yaml", diagnostics);
        var head = fields.Place with { Length = 0 };
        var languages = ReadLanguages(fields, head);
        var texts = new LocalTextReader(languages, diagnostics);
        var config = new SiteConfig(
            texts.Require(fields, "title", head),
            texts.Require(fields, "description", head),
            ReadBaseUrl(fields, head),
            ReadZone(fields, head),
            ReadTheme(fields, head),
            languages,
            ReadPublisher(fields, texts))
        {
            Source = source,
            Images = Choices.FindImageService(fields, diagnostics) ?? ImageService.None,
            PageSize = FindSize(fields, "page-size") ?? 20,
            FeedSize = FindSize(fields, "feed-size") ?? 20,
            IndexNowKey = FindIndexNowKey(fields),
        };
        ReadThemeOptions(fields, config.Theme.Value);
        fields.ReportUnknown();
        return languages.IsEmpty ? null : config;
    }

    ImmutableArray<Language> ReadLanguages(YamlFields fields, Place head)
    {
        var entries = fields.FindFieldsList("languages", "a language");
        if (entries.IsEmpty && fields.Find("languages") is null or YamlSequence { Items.IsEmpty: true })
            diagnostics.Add(Errors.LanguagesMissing(fields.FindKey("languages") ?? head));
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var entry in entries)
        {
            if (ReadLanguage(entry) is not { } language)
                continue;
            if (languages.Any(other => string.Equals(other.Code, language.Code, StringComparison.Ordinal)))
                diagnostics.Add(Errors.LanguageTwice(entry.FindText("code")!.Value));
            else
                languages.Add(language);
        }
        return languages.ToImmutable();
    }

    Language? ReadLanguage(YamlFields entry)
    {
        var code = entry.RequireText("code", entry.Place);
        var calendars = entry.FindTexts("calendars");
        entry.ReportUnknown();
        if (code is not { } written || catalog.Find(written, diagnostics) is not { } language)
            return null;
        ImmutableArray<Calendar> known = [.. calendars.Select(calendar => FindCalendar(calendar, language)).OfType<Calendar>()];
        return known.IsEmpty ? language : language.With(known);
    }

    Calendar? FindCalendar(Placed<string> written, Language language)
    {
        var calendar = Calendar.Find(written.Value);
        if (calendar is null)
            diagnostics.Add(LanguageErrors.UnknownCalendar(written));
        else if (!language.Describes(calendar))
            diagnostics.Add(LanguageErrors.NoCalendar(written.Place, language, calendar));
        return calendar is not null && language.Describes(calendar) ? calendar : null;
    }

    // The site's own: what the command line says is where a build stands, not what its permanent ids are made from.
    string ReadBaseUrl(YamlFields fields, Place head)
    {
        var written = fields.RequireText("base-url", head);
        if (written is { } address && !IsBaseUrl(address.Value))
            diagnostics.Add(Errors.BaseUrl(address.Place));
        return (written?.Value ?? "").TrimEnd('/');
    }

    static bool IsBaseUrl(string text) => LinkRules.IsWebAddress(text) && text.AsSpan().IndexOfAny('?', '#', '@') < 0;

    PublisherZone ReadZone(YamlFields fields, Place head) =>
        fields.RequireText("time-zone", head) is { } name ? PublisherZone.Find(name, diagnostics) ?? PublisherZone.Utc : PublisherZone.Utc;

    Placed<string> ReadTheme(YamlFields fields, Place head)
    {
        var written = fields.RequireText("theme", head);
        return options.Theme is { } name ? new Placed<string>(name, fields.Place.Source.GetPlace()) : written ?? new Placed<string>("", head);
    }

    void ReadThemeOptions(YamlFields fields, string theme)
    {
        var written = fields.FindFields("theme-options", "the values of options");
        if (string.Equals(fields.FindText("theme")?.Value, theme, StringComparison.Ordinal))
            ThemeOptions = written;
    }

    static Publisher ReadPublisher(YamlFields site, LocalTextReader texts)
    {
        if (site.FindFields("publisher", "the publisher") is not { } fields)
            return new Publisher(LocalText.Empty, null);
        var publisher = new Publisher(texts.Require(fields, "name", fields.Place), fields.FindText("email")?.Value);
        fields.ReportUnknown();
        return publisher;
    }

    // https://www.indexnow.org/documentation: 8 to 128 characters; the file that holds the key is named after it.
    string? FindIndexNowKey(YamlFields fields)
    {
        if (fields.FindText("indexnow-key") is not { } key)
            return null;
        if (key.Value.Length is >= 8 and <= 128 && key.Value.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            return key.Value;
        diagnostics.Add(Errors.IndexNowKey(key));
        return null;
    }

    int? FindSize(YamlFields fields, string field)
    {
        if (fields.FindInteger(field) is not { } size)
            return null;
        if (size.Value is >= 1 and <= MaxPageSize)
            return size.Value;
        diagnostics.Add(Errors.NumberRange(size, field, 1, MaxPageSize));
        return null;
    }
}
