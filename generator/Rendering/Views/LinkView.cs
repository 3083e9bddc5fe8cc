using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>A link to a page or feed of the site.</summary>
public sealed record LinkView(Address Address, string Title) : AddressedView(Address);
