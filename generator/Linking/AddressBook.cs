using System.Diagnostics.CodeAnalysis;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Who has which address; reports two pages for one.</summary>
sealed class AddressBook(Diagnostics diagnostics)
{
    const string Index = "/index.html";

    // Two addresses that differ in case alone are one file on many disks, and /fa/feed.xml cannot be a file and a folder:
    // both count as taken.
    readonly Dictionary<string, Entry> _entries = new(StringComparer.OrdinalIgnoreCase);
    readonly Dictionary<string, Address> _redirects = new(StringComparer.Ordinal);

    public IEnumerable<Address> Addresses => _entries.Values.Select(entry => entry.Address);

    /// <summary>Takes an address for a page that the site makes by itself.</summary>
    public void Reserve(Address address) => _entries.TryAdd(GetKey(address.Path), new(address, null));

    /// <param name="at">What gives the page this address: a slug or a title.</param>
    public void Claim(Address address, Place at)
    {
        if (_entries.TryAdd(GetKey(address.Path), new(address, at)))
            return;
        var first = _entries[GetKey(address.Path)];
        diagnostics.Add(first.Place is { } place ? Errors.AddressTaken(at, address, place) : Errors.AddressReserved(at, first.Address));
    }

    /// <summary>From now on links to a former address mean the one that took its place.</summary>
    public void Redirect(Address from, Address to) => _redirects.Add(GetKey(from.Path), to);

    /// <summary>A file whose path is the beginning of a page's: no disk can hold both.</summary>
    public bool TryFindFileAbove(Address page, out Address file)
    {
        for (var end = page.Path.LastIndexOf('/'); end > 0; end = page.Path.LastIndexOf('/', end - 1))
        {
            if (_entries.TryGetValue(page.Path[..end], out var entry) && !entry.Address.IsPage)
            {
                file = entry.Address;
                return true;
            }
        }
        file = default;
        return false;
    }

    /// <summary>The address that a path of the site means or once meant; the slash at its end and <c>index.html</c> may be missing or there.</summary>
    /// <param name="path">Begins with a slash; decoded, in NFC.</param>
    public bool TryFind(string path, [MaybeNullWhen(false)] out Address address)
    {
        if (path.EndsWith(Index, StringComparison.Ordinal))
            path = path[..^(Index.Length - 1)];
        var found = _entries.TryGetValue(GetKey(path), out var entry)
            && string.Equals(GetKey(entry.Address.Path), GetKey(path), StringComparison.Ordinal)
            && (entry.Address.IsPage || !path.EndsWith('/'));
        address = entry.Address;
        return found || _redirects.TryGetValue(GetKey(path), out address);
    }

    static string GetKey(string path) => (path.EndsWith(Index, StringComparison.Ordinal) ? path[..^Index.Length] : path).TrimEnd('/');

    readonly record struct Entry(Address Address, Place? Place);
}
