using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>A month that has articles.</summary>
/// <param name="Start">A day of that month, for <c>local.month</c>.</param>
public sealed record MonthView(Address Address, DateOnly Start, int Count, ImmutableArray<ItemView> Items) : AddressedView(Address);
