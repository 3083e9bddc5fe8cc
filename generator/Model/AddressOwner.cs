namespace Generator.Model;

/// <summary>What a published address belongs to: a story by its key alone, anything else as <c>page:about</c>, <c>topic:technology</c>, <c>person:…</c>.</summary>
public readonly record struct AddressOwner(AddressOwnerKind Kind, string Key)
{
    static readonly (string Prefix, AddressOwnerKind Kind)[] Prefixes =
    [
        ("page:", AddressOwnerKind.Page),
        ("topic:", AddressOwnerKind.Topic),
        ("person:", AddressOwnerKind.Person),
    ];

    public static AddressOwner Parse(string text)
    {
        foreach (var (prefix, kind) in Prefixes)
        {
            if (text.StartsWith(prefix, StringComparison.Ordinal))
                return new(kind, text[prefix.Length..]);
        }
        return new(AddressOwnerKind.Story, text);
    }

    /// <summary>For sentences: <c>the story 2025/08/babuschkin-leaves-xai</c>.</summary>
    public string Describe() => Kind switch
    {
        AddressOwnerKind.Page => $"the page {Key}",
        AddressOwnerKind.Topic => $"the topic {Key}",
        AddressOwnerKind.Person => $"the person {Key}",
        _ => $"the story {Key}",
    };

    /// <summary>As a line of the ledger has it.</summary>
    public override string ToString()
    {
        var kind = Kind;
        return Array.Find(Prefixes, entry => entry.Kind == kind).Prefix + Key;
    }
}
