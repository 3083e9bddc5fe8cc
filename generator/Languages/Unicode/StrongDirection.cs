using System.Text;

namespace Generator.Languages.Unicode;

/// <summary>The directions that letters have by themselves (UAX #9, types L, R and AL).</summary>
public static class StrongDirection
{
    const int LeftToRight = 1;
    const int RightToLeft = 2;

    /// <summary>The direction of the first strong letter, by which a browser's tab or a feed reader lays out a title.</summary>
    public static Direction? FindFirst(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Find(rune) is { } direction)
                return direction;
        }
        return null;
    }

    /// <summary>Null for digits, punctuation, marks and blanks.</summary>
    public static Direction? Find(Rune rune)
    {
        if (rune.IsAscii)
            return char.IsAsciiLetter((char)rune.Value) ? Direction.LeftToRight : null;
        var ranges = StrongDirectionTable.Ranges;
        var index = ranges.BinarySearch((rune.Value << 2) | 3);
        return (ranges[~index - 1] & 3) switch
        {
            LeftToRight => Direction.LeftToRight,
            RightToLeft => Direction.RightToLeft,
            _ => null,
        };
    }
}
