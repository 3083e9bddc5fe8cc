namespace Generator.Languages;

/// <summary>Which way a language's lines run.</summary>
public enum Direction
{
    LeftToRight,
    RightToLeft,
}
