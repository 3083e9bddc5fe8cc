using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>Where a page's link to another language leads.</summary>
/// <param name="IsSame">False where that language has no version: the address is then the nearest page that exists.</param>
/// <param name="IsWithdrawn">That language had a version: the address is the notice that is left of it.</param>
public readonly record struct Counterpart(Language Language, Address Address, bool IsSame, bool IsWithdrawn = false);
