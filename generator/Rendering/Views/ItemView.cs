using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>An article as it stands in lists.</summary>
/// <param name="Translations">Only versions that exist.</param>
public sealed record ItemView(
    Address Address,
    string Title,
    string? Kicker,
    string? Summary,
    string Kind,
    DateOnly Date,
    string Datetime,
    ImageView? Image,
    ImmutableArray<VersionView> Translations) : AddressedView(Address);
