namespace Tests.Example;

/// <summary>A site goes in, and its output is compared whole.</summary>
public sealed class ExampleTests
{
    [Fact]
    public void The_tiny_site_becomes_exactly_what_lies_in_out()
    {
        using var folder = new TemporaryFolder();
        ExampleSite.Build(ExampleSite.Input, folder.Path);

        if (Environment.GetEnvironmentVariable("UPDATE_EXAMPLE") == "1")
        {
            if (Directory.Exists(ExampleSite.Expected))
                Directory.Delete(ExampleSite.Expected, recursive: true);
            ExampleSite.Copy(folder.Path, ExampleSite.Expected);
        }

        ExampleSite.AssertSame(ExampleSite.Expected, folder.Path);
    }
}
