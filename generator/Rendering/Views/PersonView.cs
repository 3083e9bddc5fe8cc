using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>An author or translator in one language.</summary>
/// <param name="Count">Articles of that language.</param>
public sealed record PersonView(Address Address, string Name, string? Role, string? About, int Count) : AddressedView(Address);
