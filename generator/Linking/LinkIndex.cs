using Generator.Languages.Unicode;
using Generator.Model;

namespace Generator.Linking;

/// <summary>Everything an author's link can lead to, by the ways it can be written.</summary>
sealed class LinkIndex
{
    readonly Library _library;
    readonly AddressBook _book;
    readonly Dictionary<string, LinkSource> _pagesByPath = new(StringComparer.Ordinal);
    readonly Dictionary<string, LinkSource> _pagesByAddress = new(StringComparer.Ordinal);
    readonly Dictionary<string, Article> _unpublished = new(StringComparer.Ordinal);
    readonly Dictionary<string, InputFile> _media = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, LinkedFile> _usedMedia = new(StringComparer.Ordinal);

    public LinkIndex(Library library, AddressBook book)
    {
        _library = library;
        _book = book;
        // Paths may come decomposed from the disk (macOS) or the keyboard: both sides are compared in NFC.
        foreach (var (path, file) in library.Media)
            _media[Normalization.ToNfc(path)] = file;
    }

    public IReadOnlyCollection<LinkedFile> UsedMedia => _usedMedia.Values;

    public IEnumerable<string> PagePaths => _pagesByPath.Keys;

    public IEnumerable<string> MediaPaths => _media.Keys;

    public IEnumerable<string> AddressPaths => _book.Addresses.Select(address => address.Path);

    public void Add(LinkSource page)
    {
        _pagesByPath[Normalization.ToNfc(page.Path)] = page;
        _pagesByAddress[page.Address.Path] = page;
    }

    /// <param name="address">The one it would have.</param>
    public void AddUnpublished(Article article, Address address)
    {
        _unpublished[Normalization.ToNfc(article.Source.Path)] = article;
        _unpublished[address.Path] = article;
    }

    public LinkSource? FindPage(string path) => _pagesByPath.GetValueOrDefault(path);

    /// <param name="pathOrAddress">Of the file from the site's root, or of the page with both its slashes.</param>
    public Article? FindUnpublished(string pathOrAddress) => _unpublished.GetValueOrDefault(pathOrAddress);

    /// <summary>Whether a file is there but has mistakes of its own; they are reported, and links to it are not broken.</summary>
    public bool IsUnread(string path) => _library.Unread.Contains(path);

    /// <summary>Whether an address may be that of such a file: its slug is not known, its language is.</summary>
    public bool MayBeUnread(string address) =>
        _library.Unread.Any(path => address.StartsWith($"/{Path.GetFileNameWithoutExtension(path)}/", StringComparison.Ordinal));

    public LinkSource? FindPage(Address address) => _pagesByAddress.GetValueOrDefault(address.Path);

    /// <summary>A file beside an article or below static/, by its path from the site's root; from then on it is part of the site.</summary>
    public Address? FindFile(string path)
    {
        const string folder = "input/static/";
        if (path.StartsWith(folder, StringComparison.Ordinal) && _library.Static.ContainsKey(path[folder.Length..]))
            return Routes.Static(path[folder.Length..]);
        return _media.TryGetValue(path, out var file) ? Use(path, file) : null;
    }

    /// <summary>A page or file by its path in the finished site.</summary>
    public Address? FindAddress(string path)
    {
        if (_book.TryFind(path, out var address))
            return address;
        const string media = "/media/";
        if (!path.StartsWith(media, StringComparison.Ordinal))
            return null;
        return FindFile("input/articles/" + path[media.Length..]) ?? FindFile("input/" + path[media.Length..]);
    }

    Address Use(string path, InputFile file)
    {
        var address = Routes.Media(path);
        _usedMedia.TryAdd(address.Path, new(address, file));
        return address;
    }
}
