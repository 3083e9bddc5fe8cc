using System.Diagnostics;

namespace Tests.Bundles;

public sealed class EpubcheckTests
{
    [EpubcheckFact]
    public void Epubcheck_finds_nothing_in_any_book()
    {
        Findings.AssertNone(SampleBundles.Books.SelectMany(Check));
    }

    static IEnumerable<string> Check(string book)
    {
        var start = new ProcessStartInfo("java", ["-jar", EpubcheckFactAttribute.Jar, "--failonwarnings", book]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("Java did not start.");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? [] : (errors + output.Result).Split('\n').Where(line => line.Contains('(', StringComparison.Ordinal));
    }
}
