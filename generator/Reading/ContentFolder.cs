using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Reading;

/// <summary>A folder that holds Markdown: one story or one standing page in its languages.</summary>
/// <param name="Path">Relative to the site's root.</param>
/// <param name="Story">The file story.yaml, if there is one.</param>
sealed record ContentFolder(string Path, ImmutableArray<VersionFile> Versions, InputFile? Story);
