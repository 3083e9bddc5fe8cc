using System.Collections.Immutable;
using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>An article as it stands in lists.</summary>
/// <param name="Translations">Only versions that exist.</param>
public sealed record ItemView(
    Address Address,
    Markup Title,
    Markup? Kicker,
    Markup? Summary,
    string Kind,
    DateOnly Date,
    string Datetime,
    ImageView? Image,
    ImmutableArray<VersionView> Translations) : AddressedView(Address);
