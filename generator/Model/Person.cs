using Generator.Text;

namespace Generator.Model;

/// <summary>An author, translator or reviewer.</summary>
public sealed record Person(Placed<string> Key, LocalText Name, LocalText Slug, LocalText Role, LocalText About);
