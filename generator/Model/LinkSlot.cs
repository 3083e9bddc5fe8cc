using Generator.Text;

namespace Generator.Model;

/// <summary>A place in a body's HTML where an address belongs, and what the author wrote for it.</summary>
/// <param name="Offset">In UTF-16 units of the HTML; the escaped address is inserted there.</param>
/// <param name="Target">As written: another article's Markdown file, a file in the folder, a path of the site, a fragment, or a full URL.</param>
public readonly record struct LinkSlot(int Offset, Placed<string> Target, bool IsImage);
