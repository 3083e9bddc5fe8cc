using Generator.Writing;

namespace Tests.Writing;

public sealed class OutputFolderTests : IDisposable
{
    readonly string _root = Directory.CreateTempSubdirectory().FullName;

    public OutputFolderTests()
    {
        foreach (var folder in (string[])["input", "themes", "elsewhere/.git", "other/input"])
            Directory.CreateDirectory(Path.Join(_root, folder));
        File.WriteAllText(Path.Join(_root, "file"), "");
        Directory.CreateSymbolicLink(Path.Join(_root, "link-to-input"), Path.Join(_root, "input"));
        Directory.CreateSymbolicLink(Path.Join(_root, "link-to-nothing"), Path.Join(_root, "nothing"));
        Directory.CreateSymbolicLink(Path.Join(_root, "link-to-folder"), Path.Join(_root, "elsewhere"));
    }

    [Theory]
    [InlineData("", "holds the site itself")]
    [InlineData("..", "holds the site itself")]
    [InlineData("/", "holds the site itself")]
    [InlineData("input", "lies in input/")]
    [InlineData("input/static/x", "lies in input/")]
    [InlineData("themes/x", "lies in themes/")]
    [InlineData("output/../input/x", "lies in input/")]
    [InlineData("elsewhere", "holds .git")]
    [InlineData("other", "holds input")]
    [InlineData("file", "is a file")]
    [InlineData("link-to-input", "lies in input/")]
    [InlineData("link-to-input/x", "lies in input/")]
    [InlineData("link-to-nothing", "where there is nothing")]
    public void A_folder_that_holds_something_else_is_refused(string output, string reason)
    {
        Assert.Contains(reason, OutputFolder.FindRefusal(_root, Path.Combine(_root, output)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("output")]
    [InlineData("output/")]
    [InlineData("inputs")]
    [InlineData("link-to-folder/x")]
    [InlineData("../somewhere-else")]
    public void Any_other_folder_will_do(string output)
    {
        Assert.Null(OutputFolder.FindRefusal(_root, Path.Combine(_root, output)));
    }

    public void Dispose() => Directory.Delete(_root, true);
}
