using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>A language to choose, with the site's title and description in it.</summary>
public sealed record ChoiceView(Address Address, LanguageView Language, string Title, string Description) : AddressedView(Address);
