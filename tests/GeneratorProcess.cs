using System.Diagnostics;

namespace Tests;

/// <summary>Runs the built program as its users do: arguments in, exit code and text out.</summary>
static class GeneratorProcess
{
    static readonly string Program = Path.Combine(AppContext.BaseDirectory, "generator.dll");

    /// <param name="environment">On top of the test's own; a null value removes a variable.</param>
    public static GeneratorResult Run(
        IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string?>? environment = null, string? workingFolder = null)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingFolder ?? Repository.Root,
        };
        // What a host that builds sites sets would override the base address.
        foreach (var name in new[] { "URL", "DEPLOY_PRIME_URL", "CONTEXT" })
            start.Environment.Remove(name);
        foreach (var (name, value) in environment ?? new Dictionary<string, string?>())
            start.Environment[name] = value;

        using var process = Process.Start(start) ?? throw new InvalidOperationException("The program did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new GeneratorResult(process.ExitCode, output, errors.Result);
    }
}
