using Generator.Languages;
using Generator.Model;

namespace Generator.Linking;

/// <summary>Where a page's link to another language leads.</summary>
/// <param name="IsSame">False where that language has no version: the address is then the nearest page that exists.</param>
public readonly record struct Counterpart(Language Language, Address Address, bool IsSame);
