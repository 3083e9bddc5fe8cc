using Generator.Model;

namespace Generator.Linking;

/// <summary>Where a link of an author leads: to something of this site, or to an address outside it; or whom it names.</summary>
public readonly record struct LinkTarget
{
    LinkTarget(Address? address, string suffix, string? url, string? name = null)
    {
        Name = name;
        Address = address;
        Suffix = suffix;
        Url = url;
    }

    /// <summary>Null when the link leads outside, and of somebody without a page.</summary>
    public Address? Address { get; }

    /// <summary>Query and fragment behind an address of this site, percent-encoded: empty, <c>#fragment</c>, <c>?query#fragment</c>.</summary>
    public string Suffix { get; }

    /// <summary>Percent-encoded; null when the link stays on this site.</summary>
    public string? Url { get; }

    /// <summary>Of a person; null of anything else.</summary>
    public string? Name { get; }

    public bool IsExternal => Url is not null;

    public static LinkTarget Inside(Address address, string suffix = "") => new(address, suffix, null);

    public static LinkTarget Outside(string url) => new(null, "", url);

    public static LinkTarget To(CreditedPerson person) => new(person.Address, "", null, person.Name);
}
