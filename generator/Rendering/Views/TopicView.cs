using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>A topic in one language.</summary>
/// <param name="Count">Articles of that language.</param>
public sealed record TopicView(Address Address, string Name, Markup? Description, int Count) : AddressedView(Address);
