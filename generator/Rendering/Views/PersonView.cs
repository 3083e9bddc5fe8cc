using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>An author or translator in one language.</summary>
/// <param name="Count">Articles of that language.</param>
public sealed record PersonView(Address Address, string Name, Markup? Role, Markup? About, int Count) : AddressedView(Address);
