using System.Text;
using Generator.Languages;
using Generator.Languages.Unicode;

namespace Tests.Languages.Unicode;

public sealed class StrongDirectionTests
{
    [Theory]
    [InlineData('a', Direction.LeftToRight)]
    [InlineData('ß', Direction.LeftToRight)]
    [InlineData('Ж', Direction.LeftToRight)]
    [InlineData('応', Direction.LeftToRight)]
    [InlineData('\u200e', Direction.LeftToRight)]
    [InlineData('ی', Direction.RightToLeft)]
    [InlineData('א', Direction.RightToLeft)]
    [InlineData('\u200f', Direction.RightToLeft)]
    [InlineData('ﻻ', Direction.RightToLeft)]
    [InlineData('1', null)]
    [InlineData('۱', null)]
    [InlineData('٣', null)]
    [InlineData('\u064b', null)]
    [InlineData('\u200c', null)]
    [InlineData('«', null)]
    [InlineData(' ', null)]
    public void Letters_have_a_direction_and_digits_marks_and_punctuation_have_none(char character, Direction? expected)
    {
        Assert.Equal(expected, StrongDirection.Find(new Rune(character)));
    }

    [Fact]
    public void The_first_letter_is_found_beyond_what_has_no_direction()
    {
        Assert.Equal(Direction.RightToLeft, StrongDirection.FindFirst("«۲۰» + آب xAI"));
        Assert.Equal(Direction.RightToLeft, StrongDirection.FindFirst("\U00010900"));
        Assert.Null(StrongDirection.FindFirst("2025-08-16"));
    }
}
