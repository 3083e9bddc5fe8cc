namespace Generator.Searching;

/// <summary>A word of a text, by its place there.</summary>
/// <param name="IsJoined">Nothing but a joint stands between it and the word before: a hyphen, U+200C, an apostrophe, a dot.</param>
public readonly record struct SearchWord(int Start, int Length, bool IsJoined);
