using Generator.Linking;

namespace Tests.Linking;

public sealed class BlockDiffTests
{
    /// <summary>A letter is a block; changes as kind, number before and number now.</summary>
    [Theory]
    [InlineData("abc", "abc", "")]
    [InlineData("abc", "axc", "Changed 1→1")]
    [InlineData("abc", "axbc", "Added →1")]
    [InlineData("abc", "ac", "Removed 1→")]
    [InlineData("abcd", "acbd", "Moved 2→1")]
    [InlineData("abcde", "eabcd", "Moved 4→0")]
    [InlineData("abcd", "axyd", "Changed 1→1, Changed 2→2")]
    [InlineData("abcd", "axd", "Changed 1→1, Removed 2→")]
    [InlineData("abd", "axyd", "Changed 1→1, Added →2")]
    [InlineData("aaa", "aa", "Removed 2→")]
    [InlineData("axay", "xay", "Removed 0→")]
    [InlineData("", "ab", "Added →0, Added →1")]
    [InlineData("ab", "", "Removed 0→, Removed 1→")]
    [InlineData("abcdef", "xbcfed", "Changed 0→0, Moved 5→3, Moved 4→4")]
    public void A_text_is_compared_by_the_longest_common_subsequence(string before, string now, string changes)
    {
        Assert.Equal(changes, Describe(before, now));
    }

    [Fact]
    public void Whatever_changed_the_changes_account_for_every_block_once()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var before = MakeText(random);
            var now = MakeText(random);
            var changes = BlockDiff.Compare(before, now);

            var gone = changes.Select(change => change.Before).OfType<int>().ToList();
            var come = changes.Select(change => change.Now).OfType<int>().ToList();
            Assert.Equal((gone.Distinct().Count(), come.Distinct().Count()), (gone.Count, come.Count));
            Assert.Equal(before.Where((_, i) => !gone.Contains(i)), now.Where((_, j) => !come.Contains(j)));
            Assert.All(changes.Where(change => change.Kind == ChangeKind.Moved), change => Assert.Equal(before[change.Before!.Value], now[change.Now!.Value]));
        }
    }

    [Fact]
    public void Texts_longer_than_any_article_are_compared_at_their_ends()
    {
        var before = Enumerable.Range(0, 5000).Select(i => (uint)i).ToArray();
        var now = before.ToArray();
        (now[10], now[4990]) = (9999, 9998);

        Assert.Equal(2, BlockDiff.Compare([.. before], [.. now]).Count(change => change.Kind == ChangeKind.Changed));
    }

    static System.Collections.Immutable.ImmutableArray<uint> MakeText(Random random) =>
        [.. Enumerable.Range(0, random.Next(8)).Select(_ => (uint)random.Next(5))];

    static string Describe(string before, string now) =>
        string.Join(", ", BlockDiff.Compare([.. before.Select(c => (uint)c)], [.. now.Select(c => (uint)c)])
            .Select(change => FormattableString.Invariant($"{change.Kind} {change.Before}→{change.Now}")));
}
