using Generator.Text;

namespace Generator.Model;

/// <summary>A place in a body's HTML that only the whole site can fill, and what the author wrote for it.</summary>
/// <param name="Offset">In UTF-16 units of the HTML; what fills the slot is inserted there, escaped.</param>
/// <param name="Target">As written: another article's Markdown file, a file in the folder, a path of the site, a fragment, or a full URL;
/// of a person the key or a name.</param>
public readonly record struct LinkSlot(int Offset, Placed<string> Target, SlotKind Kind);
