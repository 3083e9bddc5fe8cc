using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>The archive in another calendar.</summary>
/// <param name="Calendar">Its key.</param>
public sealed record CalendarLinkView(Address Address, string Calendar) : AddressedView(Address);
