using System.Collections.Immutable;
using Generator.Languages;
using Generator.Text;

namespace Generator.Model;

/// <summary>All names that the site knows, in every language and form: what knows people, places and topics by name, asks here.</summary>
public sealed class KnownNames
{
    const string Other = "";

    readonly ImmutableArray<Language> _languages;
    readonly ILookup<(NameKind Kind, (string Language, string Folded)), KnownName> _byForm;
    readonly Dictionary<(NameKind Kind, string Key), KnownName> _byKey;

    public KnownNames(ImmutableArray<Language> languages, IEnumerable<Person> people, IEnumerable<NamedPlace> places, IEnumerable<Topic> topics)
    {
        _languages = languages;
        All = [.. people.Select(person => person.Names), .. places.Select(place => place.Names), .. topics.Select(topic => topic.Names)];
        _byKey = All.ToDictionary(name => (name.Kind, name.Key.Value));
        var forms =
            from name in All
            from form in name.Forms
            // Of a language that the site does not have, nothing is known of its spelling.
            let folded = languages.FirstOrDefault(language => string.Equals(language.Code, form.Language, StringComparison.Ordinal)) is { } language
                ? (language.Code, language.Fold(form.Text.Value))
                : (Other, form.Text.Value)
            select (Name: name, Key: (name.Kind, folded));
        _byForm = forms.ToLookup(form => form.Key, form => form.Name);
    }

    /// <summary>People, places, topics, each by key.</summary>
    public ImmutableArray<KnownName> All { get; }

    public KnownName? FindKey(NameKind kind, string key) => _byKey.GetValueOrDefault((kind, key));

    /// <summary>Whom somebody means who writes a key or a name.</summary>
    /// <returns>Null for a name that nobody has, and for one that two have.</returns>
    public KnownName? Find(NameKind kind, string written) =>
        FindKey(kind, written) ?? (FindAll(kind, written) is [var only] ? only : null);

    /// <summary>A clause to append to a message about a key that is not known: <c>; did you mean x?</c>, or nothing.</summary>
    internal string GetClause(NameKind kind, string written)
    {
        if (FindAll(kind, written) is [_, ..] meant)
            return $"; that is a name of {string.Join(" and of ", meant.Select(name => name.Key.Value))}: write {(meant is [var only] ? only.Key.Value : "the key of the one that is meant")}";
        var names = All.Where(name => name.Kind == kind).ToList();
        if (Suggestion.FindNearest(written, names.Select(name => name.Key.Value)) is { } key)
            return $"; did you mean {key}?";
        var forms = names.SelectMany(name => name.Forms, (name, form) => (name.Key, form.Text)).ToLookup(form => form.Text.Value, form => form.Key.Value, StringComparer.Ordinal);
        return Suggestion.FindNearest(written, forms.Select(form => form.Key)) is { } nearest
            ? $"; did you mean {forms[nearest].First()} ({nearest})?"
            : "";
    }

    List<KnownName> FindAll(NameKind kind, string written) =>
        [.. _languages.Select(language => (language.Code, language.Fold(written))).Append((Other, written)).SelectMany(form => _byForm[(kind, form)]).Distinct()];
}
