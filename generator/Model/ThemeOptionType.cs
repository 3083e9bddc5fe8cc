namespace Generator.Model;

/// <summary>What the value of a theme's option is.</summary>
public enum ThemeOptionType
{
    Color,
    Font,
    Length,
    Flag,
}
