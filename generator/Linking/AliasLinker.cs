using System.Collections.Immutable;
using System.Text;
using Generator.Languages;
using Generator.Languages.Unicode;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Makes redirects of the aliases of articles; reports those that no redirect can be made of.</summary>
/// <remarks>An alias leads to an article and never stands for a page, so that redirects have neither chains nor loops.</remarks>
sealed class AliasLinker(AddressBook book, ImmutableArray<Language> languages, Diagnostics diagnostics)
{
    /// <summary>What file systems take as a name.</summary>
    const int MaxNameBytes = 255;

    // As in the address book: on many disks case makes no difference.
    readonly Dictionary<string, (Address Address, Place At)> _first = new(StringComparer.OrdinalIgnoreCase);
    readonly List<Redirect> _redirects = [];

    /// <param name="addresses">All other addresses are in the book already.</param>
    public ImmutableArray<Redirect> Link(IReadOnlyDictionary<Article, Address> addresses)
    {
        foreach (var (article, address) in addresses)
        {
            foreach (var alias in article.Aliases)
                Add(article, address, alias);
        }
        foreach (var redirect in _redirects)
            book.Redirect(redirect.From, addresses[redirect.To]);
        return [.. _redirects.OrderBy(redirect => redirect.From)];
    }

    void Add(Article article, Address own, Placed<string> alias)
    {
        if (FindAddress(alias.Value) is not { } former)
            diagnostics.Add(Errors.AliasPath(alias, article.Language));
        else if (languages.FirstOrDefault(language => language != article.Language && IsIn(language, former)) is { } other)
            diagnostics.Add(Errors.AliasLanguage(alias, other, article.Language));
        else if (book.TryFind(former.Path, out var taken) || book.TryFindFileAbove(former, out taken))
            diagnostics.Add(taken == own ? Errors.AliasLoop(alias) : Errors.AliasIsPage(alias, taken));
        else if (!_first.TryAdd(former.Path.TrimEnd('/'), (former, alias.Place)))
            diagnostics.Add(Errors.AliasTwice(alias, _first[former.Path.TrimEnd('/')].At));
        else
            _redirects.Add(new(former, article));
    }

    static bool IsIn(Language language, Address address) => address.Path.StartsWith(Routes.Home(language).Path, StringComparison.OrdinalIgnoreCase);

    // A path without an ending is a page: servers that kept it without the slash answer for both.
    static Address? FindAddress(string written)
    {
        var path = Normalization.ToNfc(Uri.UnescapeDataString(written.Trim()));
        if (path.Length < 2 || path[0] != '/' || path.EnumerateRunes().Any(IsForbidden))
            return null;
        var names = path.Trim('/').Split('/');
        if (names.Any(name => name is "" or "." or ".." || Encoding.UTF8.GetByteCount(name) > MaxNameBytes))
            return null;
        const string index = "/index.html";
        if (path.EndsWith(index, StringComparison.Ordinal))
            path = path[..^(index.Length - 1)];
        return new(path.EndsWith('/') || names[^1].Contains('.', StringComparison.Ordinal) ? path : path + "/");
    }

    // ? and # end a path; * and : are wildcards and placeholders in _redirects, where a blank ends a rule; Windows takes none of the rest.
    static bool IsForbidden(Rune rune) => Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || rune.Value is '?' or '#' or '*' or ':' or '\\' or '<' or '>' or '|' or '"';
}
