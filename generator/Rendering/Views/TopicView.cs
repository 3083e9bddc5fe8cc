using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>A topic in one language.</summary>
/// <param name="Count">Articles of that language.</param>
public sealed record TopicView(Address Address, string Name, string? Description, int Count) : AddressedView(Address);
