namespace Tests.Example;

/// <summary>One mistake in one text: one message with its place, exit code 1, and the former output as it was.</summary>
public sealed class MistakeTests
{
    const string Article = "input/articles/2025/03/night-market/en.md";

    [Theory]
    [InlineData("date: 2025-03-01T18:30\n", "", "(2,1): error field-missing: an article lacks the field date")]
    [InlineData("kind: analysis", "knid: analysis", "(7,1): error field-unknown: an article has no field knid; did you mean kind?")]
    [InlineData("en.md#what-it-costs", "fr.md", "(12,54): error link-broken: there is no input/articles/2024/05/harbour-bridge/fr.md")]
    public void A_mistake_is_shown_at_its_place_and_leaves_the_former_output_alone(string right, string wrong, string message)
    {
        using var folder = new TemporaryFolder();
        var output = Path.Combine(folder.Path, "output");
        ExampleSite.Copy(ExampleSite.Input, folder.Path);
        ExampleSite.Build(folder.Path, output);
        var file = Path.Combine(folder.Path, Article);
        File.WriteAllText(file, File.ReadAllText(file).Replace(right, wrong, StringComparison.Ordinal));

        var result = GeneratorProcess.Run(["build", "--root", folder.Path, "--now", "2025-06-01T00:00:00Z"]);

        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith(Article + message, result.Errors, StringComparison.Ordinal);
        Assert.Contains("1 error, 0 warnings", result.Errors, StringComparison.Ordinal);
        ExampleSite.AssertSame(ExampleSite.Expected, output);
    }
}
