using Generator.Text;
using Generator.Yaml;

namespace Generator.Languages;

/// <summary>The words of one language that pages show beside their content, by key: plain, or in plural forms.</summary>
public sealed class Words
{
    public static readonly Words Empty = new(new Dictionary<string, Word>());

    readonly Dictionary<string, Word> _words;

    internal Words(Dictionary<string, Word> words) => _words = words;

    public IEnumerable<string> Keys => _words.Keys;

    /// <summary>Parses a word file of a theme or site; keys of groups are joined by dots: <c>nav: { home: … }</c> is nav.home.</summary>
    /// <returns>The words that are in order; the others are reported.</returns>
    public static Words Parse(SourceText file, Language language, Diagnostics diagnostics) =>
        YamlReader.ParseMapping(file, $"the words of {language.Code}", diagnostics) is { } mapping
            ? new WordParser(language, diagnostics).Parse(mapping)
            : Empty;

    /// <summary>These words, and those of another list that have no namesake here.</summary>
    public Words Over(Words below)
    {
        var all = new Dictionary<string, Word>(below._words, StringComparer.Ordinal);
        foreach (var (key, word) in _words)
            all[key] = word;
        return new(all);
    }

    public Word? Find(string key) => _words.GetValueOrDefault(key);

    /// <summary>Reports each word that one language of a site has and another lacks.</summary>
    /// <param name="getFile">The file of a language that the word should be added to.</param>
    public static void ReportMissing(IReadOnlyList<Language> languages, Func<Language, Place> getFile, Diagnostics diagnostics)
    {
        var owners = new SortedDictionary<string, Language>(StringComparer.Ordinal);
        foreach (var language in languages)
        {
            foreach (var key in language.Words.Keys)
                owners.TryAdd(key, language);
        }
        foreach (var language in languages)
        {
            foreach (var (key, owner) in owners)
            {
                if (language.Words.Find(key) is null)
                    diagnostics.Add(LanguageErrors.MissingWord(getFile(language), key, language, owner));
            }
        }
    }
}
