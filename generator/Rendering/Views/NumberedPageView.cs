using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>A full page of a list; it never changes again.</summary>
public sealed record NumberedPageView(Address Address, int Number) : AddressedView(Address);
