using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>An article's lead picture.</summary>
public sealed record ImageView(Address Address, string Alt, string? Caption, string? Credit) : AddressedView(Address);
