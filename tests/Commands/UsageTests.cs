using Generator.Commands;

namespace Tests.Commands;

public sealed class UsageTests
{
    [Theory]
    [InlineData("new one --lang de --title Eins --drafts", "--drafts")]
    [InlineData("translate one de --base-url https://example.org", "--base-url")]
    [InlineData("bundle --relative", "--relative")]
    [InlineData("serve --output elsewhere", "--output")]
    [InlineData("check --record", "--record")]
    public void A_command_takes_no_option_that_would_do_nothing(string arguments, string option)
    {
        using var site = new TempSite();
        var (code, _, error) = site.Run(arguments.Split(' '));
        Assert.Equal(ExitCode.WrongUsage, code);
        Assert.StartsWith($"error: Unrecognized command or argument '{option}'.\n", error, StringComparison.Ordinal);
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
