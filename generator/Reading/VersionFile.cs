using Generator.Languages;
using Generator.Model;

namespace Generator.Reading;

/// <summary>A Markdown file whose name is the code of its language.</summary>
/// <param name="Key">Its folder below the folder of all articles or pages.</param>
readonly record struct VersionFile(InputFile File, string Key, Language Language);
