using Generator.Model;

namespace Generator.Linking;

/// <summary>The order of every list of articles: by moment, and those of one moment by story, so that it is the same on every machine.</summary>
public sealed class NewestFirst : IComparer<Article>
{
    public static readonly NewestFirst Instance = new();

    public int Compare(Article? x, Article? y)
    {
        if (x is null || y is null)
            return (x is null ? 1 : 0) - (y is null ? 1 : 0);
        var byTime = y.Date.Value.Instant.CompareTo(x.Date.Value.Instant);
        return byTime != 0 ? byTime : string.CompareOrdinal(x.StoryKey.Value, y.StoryKey.Value);
    }
}
