using Bench.Archive;

namespace Tests.Bench;

public sealed class CorpusTests
{
    [Fact]
    public void The_same_number_gives_the_same_text_in_both_languages()
    {
        var text = StoryText.Write(new(12, 50), Tongue.Persian);

        Assert.Equal(text, StoryText.Write(new(12, 50), Tongue.Persian));
        Assert.NotEqual(text, StoryText.Write(new(13, 50), Tongue.Persian));
        Assert.Contains("[^1]: ", text, StringComparison.Ordinal);
        Assert.Contains('\u200c', text);
    }
}
