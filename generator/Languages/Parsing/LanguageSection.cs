using System.Collections.Immutable;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Languages.Parsing;

/// <summary>A part of a language file; what is missing or wrong is reported and read as empty, so that one run finds all of it.</summary>
/// <param name="What">Names the part in messages: "the part numbers of fa".</param>
/// <param name="File">Where a missing field is reported: the file of the language, for a part may be absent as a whole.</param>
sealed record LanguageSection(YamlFields Fields, string What, Place File, Diagnostics Diagnostics)
{
    public LanguageSection GetSection(string field, string what)
    {
        if (Fields.Find(field) is null)
            Diagnostics.Add(YamlErrors.Missing(Fields.FindKey(field) ?? File, What, field));
        // What an absent part lacks in its turn is not reported: it would only say the same again.
        var unheard = new Diagnostics();
        return FindSection(field, what) ?? new(new YamlFields(new YamlMapping([], File), what, unheard), what, File, unheard);
    }

    public LanguageSection? FindSection(string field, string what) =>
        Fields.FindFields(field, what) is { } fields ? new(fields, what, File, Diagnostics) : null;

    public Placed<string> GetText(string field) => Fields.RequireText(field, File) ?? new("", File);

    public string GetText(string field, string otherwise) => Fields.FindText(field)?.Value ?? otherwise;

    public int GetInteger(string field, int otherwise) => Fields.FindInteger(field)?.Value ?? otherwise;

    public ImmutableArray<string> GetTexts(string field, int count)
    {
        if (Fields.Find(field) is null)
        {
            Diagnostics.Add(YamlErrors.Missing(Fields.FindKey(field) ?? File, What, field));
            return [.. Enumerable.Repeat("", count)];
        }
        return FindTexts(field, count) ?? [.. Enumerable.Repeat("", count)];
    }

    public ImmutableArray<string>? FindTexts(string field, int count)
    {
        if (Fields.Find(field) is not { } node)
            return null;
        var texts = Fields.FindTexts(field);
        if (texts.Length == count)
            return [.. texts.Select(text => text.Value)];
        Diagnostics.Add(LanguageErrors.WrongCount(node.Place, field, count, texts.Length));
        return null;
    }

    /// <summary>
    /// A mapping of letters to what stands for them; several letters before one colon are divided by blanks, and a letter with
    /// nothing after its colon stands for itself, whatever a file below says.
    /// </summary>
    public IReadOnlyDictionary<string, string> GetLetters(string field) =>
        FindSection(field, $"{field} of {What}")?.GetLetters() ?? [];

    Dictionary<string, string> GetLetters()
    {
        var letters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in Fields.Entries)
        {
            var isItself = entry.Value is YamlScalar { IsNull: true };
            if (!isItself && Fields.AsText(entry.Value, entry.Key.Value) is null)
                continue;
            foreach (var letter in entry.Key.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                letters[letter] = isItself ? letter : ((YamlScalar)entry.Value).Value;
        }
        return letters;
    }

    /// <summary>A value with a name from a closed list; reports any other.</summary>
    public T GetNamed<T>(string field, Func<string, T?> find, IEnumerable<string> known, T otherwise)
        where T : struct
    {
        if (Fields.RequireText(field, File) is not { } name)
            return otherwise;
        if (find(name.Value) is { } value)
            return value;
        Diagnostics.Add(LanguageErrors.UnknownValue(name, field, known));
        return otherwise;
    }
}
