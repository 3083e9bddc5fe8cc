using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>An article's lead picture.</summary>
/// <param name="Srcset">The widths it can be had in, as that attribute wants them; null when there is the one file only.</param>
/// <param name="Width">In CSS pixels; null when the file is no picture the generator can measure.</param>
public sealed record ImageView(Address Address, string Alt, Markup? Caption, Markup? Credit, int? Width, int? Height, string? Srcset) : AddressedView(Address);
