using Generator.Model;

namespace Generator.Linking;

/// <summary>The articles next to one in its language, by time.</summary>
public readonly record struct Neighbours(Article? Older, Article? Newer);
