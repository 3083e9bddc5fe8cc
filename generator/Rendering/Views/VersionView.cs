using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>The same page in another language, or the nearest page there is.</summary>
/// <param name="Exists">False: there is no such version, and the address leads to the nearest page.</param>
/// <param name="IsWithdrawn">The address leads to the notice that is left of a version.</param>
/// <param name="Title">The version's own title; of a nearest page, the language's name.</param>
public sealed record VersionView(Address Address, LanguageView Language, bool Exists, bool IsWithdrawn, Markup Title) : AddressedView(Address);
