using System.Text;
using Generator.Model;
using Generator.Writing;

namespace Tests.Writing;

public sealed class OutputWriterTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    string Output => Path.Join(_folder, "output");

    [Fact]
    public void A_first_build_writes_everything()
    {
        var result = Write(("/", "home"), ("/fa/2024/08/کتاب/", "article"), ("/robots.txt", "robots"));

        Assert.Equal(["fa/2024/08/کتاب/index.html", "index.html", "robots.txt"], result.Written.Select(file => file.Path));
        Assert.Equal((0, 0, 17), (result.Unchanged, result.Removed.Length, result.Bytes));
        Assert.Equal("article", File.ReadAllText(Path.Join(Output, "fa/2024/08/کتاب/index.html")));
    }

    [Fact]
    public void Only_files_whose_bytes_changed_are_touched()
    {
        Write(("/a/", "same"), ("/b/", "before"), ("/c/", "short"));
        var then = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Join(Output, "a/index.html"), then);

        var result = Write(("/a/", "same"), ("/b/", "behind"), ("/c/", "longer"));

        Assert.Equal(["b/index.html", "c/index.html"], result.Written.Select(file => file.Path));
        Assert.Equal(1, result.Unchanged);
        Assert.Equal(then, File.GetLastWriteTimeUtc(Path.Join(Output, "a/index.html")));
        Assert.Equal("behind", File.ReadAllText(Path.Join(Output, "b/index.html")));
    }

    [Fact]
    public void Each_file_that_is_written_has_its_reason()
    {
        Write(("/a/", "one\ntwo\nthree\n"), ("/b/", "one\n"));

        var result = Write(("/a/", "one\n2\nthree\n"), ("/b/", "one\ntwo\n"), ("/c/", "new"));

        Assert.Equal(
            [new("a/index.html", "Test", false, 2), new("b/index.html", "Test", false, 2), new("c/index.html", "Test", true, null)],
            result.Written.AsEnumerable());
        Assert.Equal(["changed", "changed", "new"], result.Written.Select(file => file.Reason));
    }

    [Fact]
    public void A_longer_file_is_cut_to_its_new_length()
    {
        Write(("/a/", new string('x', 200_000)));
        Write(("/a/", "short"));

        Assert.Equal("short", File.ReadAllText(Path.Join(Output, "a/index.html")));
    }

    [Fact]
    public void A_large_file_that_differs_in_its_last_byte_is_written()
    {
        Write(("/a/", new string('x', 200_000) + "1"));

        Assert.Single(Write(("/a/", new string('x', 200_000) + "2")).Written);
        Assert.Empty(Write(("/a/", new string('x', 200_000) + "2")).Written);
    }

    [Fact]
    public void What_an_earlier_build_wrote_and_this_one_lacks_is_removed_with_its_empty_folders()
    {
        Write(("/", "home"), ("/de/2024/08/x/", "article"), ("/de/2024/09/y/", "article"));

        var result = Write(("/", "home"), ("/de/2024/09/y/", "article"));

        Assert.Equal(["de/2024/08/x/index.html"], result.Removed.AsEnumerable());
        Assert.False(Directory.Exists(Path.Join(Output, "de/2024/08")));
        Assert.True(Directory.Exists(Path.Join(Output, "de/2024/09")));
    }

    [Fact]
    public void A_file_that_no_build_wrote_stays()
    {
        Write(("/de/2024/08/x/", "article"));
        File.WriteAllText(Path.Join(Output, "de/2024/08/x/notes.txt"), "mine");

        Write(("/", "home"));

        Assert.True(File.Exists(Path.Join(Output, "de/2024/08/x/notes.txt")));
        Assert.False(File.Exists(Path.Join(Output, "de/2024/08/x/index.html")));
    }

    [Fact]
    public void A_page_may_become_a_file_of_the_same_name()
    {
        Write(("/a/", "page"));

        Assert.Equal(["a"], Write(("/a", "file")).Written.Select(file => file.Path));
    }

    [Theory]
    [InlineData("../precious.txt")]
    [InlineData("a/../../precious.txt")]
    [InlineData("link/precious.txt")]
    public void Nothing_outside_the_folder_is_removed_whatever_the_manifest_says(string path)
    {
        Write(("/", "home"));
        var precious = Path.Join(_folder, "precious.txt");
        File.WriteAllText(precious, "");
        Directory.CreateSymbolicLink(Path.Join(Output, "link"), _folder);
        File.AppendAllText(Path.Join(Output, Manifest.FileName), path + "\n");

        Assert.Empty(Write(("/", "home")).Removed);
        Assert.True(File.Exists(precious));
    }

    [Fact]
    public void Nothing_is_written_through_a_link()
    {
        Directory.CreateDirectory(Output);
        Directory.CreateSymbolicLink(Path.Join(Output, "de"), _folder);

        var problem = Assert.Throws<IOException>(() => Write(("/de/x/", "page")));
        Assert.Contains("remove the link", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_is_written_once_and_without_its_sources_permissions()
    {
        var source = Path.Join(_folder, "photo.jpg");
        File.WriteAllBytes(source, new byte[200_000]);
        File.SetAttributes(source, FileAttributes.ReadOnly);
        OutputFile[] files = [new(new("/media/photo.jpg"), "Media", default, new("photo.jpg", source))];

        Assert.Single(OutputWriter.Write(files, Output).Written);
        var again = OutputWriter.Write(files, Output);
        Assert.Equal((0, 1, 200_000), (again.Written.Length, again.Unchanged, again.Bytes));
        Assert.False(File.GetAttributes(Path.Join(Output, "media/photo.jpg")).HasFlag(FileAttributes.ReadOnly));
    }

    [Fact]
    public void Two_builds_leave_the_same_bytes()
    {
        Write(("/", "home"), ("/old/", "old"));
        Write(("/", "home"), ("/new/", "new"));
        var incremental = File.ReadAllBytes(Path.Join(Output, Manifest.FileName));
        Directory.Delete(Output, true);
        Write(("/new/", "new"), ("/", "home"));

        Assert.Equal(incremental, File.ReadAllBytes(Path.Join(Output, Manifest.FileName)));
    }

    public void Dispose() => Directory.Delete(_folder, true);

    WriteResult Write(params (string Path, string Text)[] files) =>
        OutputWriter.Write([.. files.Select(file => new OutputFile(new(file.Path), "Test", Encoding.UTF8.GetBytes(file.Text)))], Output);
}
