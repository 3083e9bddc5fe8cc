using Generator.Model;
using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>One of the two texts of a parallel page; the address is that of its own page.</summary>
/// <param name="MachineLabel">The sentence that says a machine made this translation; null when none did.</param>
public sealed record ParallelTextView(Address Address, LanguageView Language, Markup Title, Markup? MachineLabel) : AddressedView(Address);
