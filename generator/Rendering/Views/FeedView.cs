using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>A feed as the head of a page names it.</summary>
/// <param name="Type">Its media type.</param>
public sealed record FeedView(Address Address, string Title, string Type) : AddressedView(Address);
