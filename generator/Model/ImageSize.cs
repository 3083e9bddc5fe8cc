namespace Generator.Model;

/// <summary>How large a picture is shown when nothing scales it, in CSS pixels.</summary>
public readonly record struct ImageSize(int Width, int Height);
