namespace Generator.Rendering.Views;

/// <summary>What a translated article was made from.</summary>
/// <param name="Language">The language's name in the language of the page.</param>
/// <param name="Version">Null when the original is no version of the story but a source elsewhere.</param>
/// <param name="Modified">When the version was updated or corrected last; null when nothing says so.</param>
public sealed record OriginalView(string Language, VersionView? Version, DateView? Modified);
