namespace Generator.Languages;

/// <summary>The names of the directions in HTML, in YAML and in plain text.</summary>
public static class Directions
{
    const char LeftToRightMark = '\u200e';
    const char RightToLeftMark = '\u200f';

    /// <summary>The value of the attribute <c>dir</c>.</summary>
    public static string ToHtml(this Direction direction) => direction == Direction.RightToLeft ? "rtl" : "ltr";

    public static Direction? Find(string html) => html switch
    {
        "ltr" => Direction.LeftToRight,
        "rtl" => Direction.RightToLeft,
        _ => null,
    };

    /// <summary>The invisible letter that runs this way: U+200E or U+200F.</summary>
    public static char GetMark(this Direction direction) => direction == Direction.RightToLeft ? RightToLeftMark : LeftToRightMark;
}
