namespace Generator.Text;

/// <summary>A value together with the place it was written at.</summary>
public readonly record struct Placed<T>(T Value, Place Place);
