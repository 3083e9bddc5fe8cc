namespace Tests.Example;

/// <summary>Same input, same bytes: on any machine, in any folder, and whatever was built before.</summary>
public sealed class SameBytesTests
{
    public static TheoryData<string, string> Machines => new()
    {
        { "TZ", "Asia/Tehran" },
        { "TZ", "America/St_Johns" },
        { "LANG", "fa_IR.UTF-8" },
        { "LC_ALL", "tr_TR.UTF-8" },
        { "LC_ALL", "C" },
        { "DOTNET_PROCESSOR_COUNT", "1" },
    };

    [Theory]
    [MemberData(nameof(Machines))]
    public void The_machine_does_not_show(string variable, string value)
    {
        using var folder = new TemporaryFolder();
        ExampleSite.Build(ExampleSite.Input, folder.Path, new Dictionary<string, string?> { [variable] = value });

        ExampleSite.AssertSame(ExampleSite.Expected, folder.Path);
    }

    [Fact]
    public void The_folder_does_not_show()
    {
        using var folder = new TemporaryFolder();
        var root = Path.Combine(folder.Path, "پوشه", "a b");
        ExampleSite.Copy(ExampleSite.Input, root);
        ExampleSite.Build(root, Path.Combine(root, "output"));

        ExampleSite.AssertSame(ExampleSite.Expected, Path.Combine(root, "output"));
    }

    [Fact]
    public void What_was_built_before_does_not_show()
    {
        using var folder = new TemporaryFolder();
        var root = Path.Combine(folder.Path, "site");
        var output = Path.Combine(root, "output");
        ExampleSite.Copy(ExampleSite.Input, root);
        File.AppendAllText(Path.Combine(root, "input", "pages", "about", "en.md"), "Since yesterday.\n");
        File.WriteAllText(Path.Combine(root, "input", "static", "gone.txt"), "gone");
        ExampleSite.Build(root, output);
        File.Delete(Path.Combine(root, "input", "static", "gone.txt"));
        ExampleSite.Copy(ExampleSite.Input, root);
        ExampleSite.Build(root, output);

        ExampleSite.AssertSame(ExampleSite.Expected, output);
    }
}
