using Bench.Archive;
using Generator;
using Generator.Model;

namespace Tests.Bench;

public sealed class CorpusTests : IDisposable
{
    readonly string _root = Directory.CreateTempSubdirectory("corpus").FullName;

    [Fact]
    public void The_same_number_gives_the_same_text_in_both_languages()
    {
        var text = StoryText.Write(new(12, 50), Tongue.Persian);

        Assert.Equal(text, StoryText.Write(new(12, 50), Tongue.Persian));
        Assert.NotEqual(text, StoryText.Write(new(13, 50), Tongue.Persian));
        Assert.Contains("[^1]: ", text, StringComparison.Ordinal);
        Assert.Contains('\u200c', text);
    }

    [Fact]
    public void An_archive_of_made_up_stories_builds_and_one_story_more_touches_few_of_its_files()
    {
        Corpus.Write(_root, 40, Path.Join(Repository.Root, "themes"));
        var options = new BuildOptions(_root, Path.Join(_root, "output"), new(2026, 1, 2, 0, 0, 0, TimeSpan.Zero));
        var first = Build.Run(options);
        Assert.Empty(first.Diagnostics);

        Corpus.Add(_root, 40);
        var more = Build.Run(options);

        Assert.Empty(more.Diagnostics);
        Assert.Empty(more.Written!.Removed);
        Assert.InRange(more.Written.Written.Length, 10, 60);
        Assert.True(more.Written.Unchanged > 200);
    }

    public void Dispose() => Directory.Delete(_root, true);
}
