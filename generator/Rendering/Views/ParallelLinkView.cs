using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>A link to the page on which an article stands beside another version.</summary>
/// <param name="Language">Of the other version.</param>
public sealed record ParallelLinkView(Address Address, LanguageView Language) : AddressedView(Address);
