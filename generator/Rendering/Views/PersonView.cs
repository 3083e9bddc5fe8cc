using System.Collections.Immutable;
using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>An author or translator in one language.</summary>
/// <param name="OtherNames">In other languages, and other ways to write the name in this one.</param>
/// <param name="Count">Articles of that language.</param>
public sealed record PersonView(Address Address, string Name, Markup? Role, Markup? About, ImmutableArray<Markup> OtherNames, int Count) : AddressedView(Address);
