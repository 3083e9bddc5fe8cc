using Generator.Model;

namespace Generator.Linking;

/// <summary>A former address and the article that answers for it.</summary>
public sealed record Redirect(Address From, Article To);
