namespace Generator.Model;

/// <summary>The kinds of pages that readers cite.</summary>
public enum AddressOwnerKind
{
    Story,
    Page,
    Topic,
    Person,
}
