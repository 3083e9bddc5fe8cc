using Generator.Text;

namespace Generator.Model;

/// <summary>A published address and what it belongs to.</summary>
/// <param name="Owner">Null where a line names the address alone.</param>
/// <param name="Place">The line; null while it is not written yet.</param>
public sealed record LedgerEntry(Address Address, AddressOwner? Owner, Place? Place)
{
    public override string ToString() => Owner is { } owner ? $"{Address} {owner}" : Address.Path;
}
