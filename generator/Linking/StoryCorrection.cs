using Generator.Model;

namespace Generator.Linking;

/// <summary>A correction as a version shows it.</summary>
/// <param name="Version">The one it is written in, and in whose language.</param>
public readonly record struct StoryCorrection(Correction Correction, Article Version);
