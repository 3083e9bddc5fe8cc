using Generator.Commands;

namespace Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("new two --lang de --title Zwei")]
    [InlineData("check")]
    [InlineData("status")]
    [InlineData("bundle")]
    public void A_command_takes_every_option_of_a_build_so_that_a_script_can_pass_one_set_to_all(string arguments)
    {
        using var site = new TempSite();
        var output = Path.Join(site.Root, "elsewhere");
        var (code, _, error) = site.Run([.. arguments.Split(' '), "--output", output, "--base-url", "https://example.org", "--no-cache", "--drafts", "--no-progress"]);
        Assert.True(code == ExitCode.Done, error);
    }

    [Fact]
    public void Only_a_build_records()
    {
        using var site = new TempSite();
        var (code, _, error) = site.Run("check", "--record");
        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.StartsWith("error: Unrecognized command or argument '--record'.\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_all_commands_share_may_stand_before_the_command()
    {
        using var site = new TempSite { Folder = Path.GetTempPath() };
        Assert.Equal(ExitCode.Done, site.Run("--root", site.Root, "--now", "2024-09-01", "check").Code);
    }

    [Theory]
    [InlineData("--format xml", "--format cannot be xml; it is one of text, json, github")]
    [InlineData("bundle --only pdf", "--only cannot be pdf; it is one of zip, epub")]
    public void A_value_that_is_not_one_of_the_names_is_refused_with_its_option(string arguments, string message)
    {
        using var site = new TempSite();
        var (code, _, error) = site.Run(arguments.Split(' '));
        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.Equal($"error: {message}\n--help lists commands and options\n", error);
    }
}
