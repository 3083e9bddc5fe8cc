using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Model;

/// <summary>Everything that was read, in order of path; nothing is linked yet.</summary>
/// <param name="Media">Files beside articles and standing pages, by path relative to the site's root.</param>
/// <param name="Static">Files below input/static/, by the path they have in the output.</param>
public sealed record Library(
    SiteConfig Config,
    Theme Theme,
    ImmutableArray<Article> Articles,
    ImmutableArray<StandingPage> Pages,
    ImmutableSortedDictionary<string, Topic> Topics,
    ImmutableSortedDictionary<string, Person> People,
    ImmutableSortedDictionary<string, InputFile> Media,
    ImmutableSortedDictionary<string, InputFile> Static)
{
    /// <summary>Paths of Markdown files that are there but have mistakes which keep them out: a link to one of them is not broken.</summary>
    public ImmutableHashSet<string> Unread { get; init; } = [];

    public Ledger Ledger { get; init; } = Ledger.Empty;

    public ImmutableSortedDictionary<string, NamedPlace> Places { get; init; } = ImmutableSortedDictionary<string, NamedPlace>.Empty;

    /// <summary>How people, places and topics are called; made when it is first asked for.</summary>
    public KnownNames Names => field ??= new(Config.Languages, People.Values, Places.Values, Topics.Values);

    /// <summary>The files that hold texts in several languages: site.yaml, the data files, each story.yaml.</summary>
    public ImmutableArray<SourceText> SharedTexts { get; init; } = [];
}
