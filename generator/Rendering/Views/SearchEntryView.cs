using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>A topic, person or standing page that a search finds.</summary>
/// <param name="Kind"><c>topic</c>, <c>person</c> or <c>page</c>.</param>
public sealed record SearchEntryView(Address Address, string Kind, Markup Title, Markup? Summary) : AddressedView(Address);
