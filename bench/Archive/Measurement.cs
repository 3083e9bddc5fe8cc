using System.Diagnostics;
using System.Text.Json;

namespace Bench.Archive;

/// <summary>One build, in the numbers of its own report and as seen from outside.</summary>
sealed record Measurement(TimeSpan Wall, JsonElement Report)
{
    /// <summary>Runs the generator in a process of its own, as a user would.</summary>
    public static Measurement Build(string generator, string root)
    {
        var report = Path.Join(root, "report.json");
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList =
            {
                generator, "build", "--root", root, "--output", Path.Join(root, "output"),
                "--now", "2026-01-02", "--report", report, "--verbosity", "quiet",
            },
        })!; // Null only for shells.
        process.WaitForExit();
        var wall = Stopwatch.GetElapsedTime(start);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"the build of {root} ended with {process.ExitCode}");
        using var json = JsonDocument.Parse(File.ReadAllText(report));
        return new(wall, json.RootElement.Clone());
    }

    /// <summary>Of all threads, the start of the program included.</summary>
    public double ProcessorMilliseconds => Report.GetProperty("processorMilliseconds").GetDouble();

    public double GetMilliseconds(string phase) => Report.GetProperty("phases").GetProperty(phase).GetProperty("milliseconds").GetDouble();

    public double GetMegabytes(string phase) => Report.GetProperty("phases").GetProperty(phase).GetProperty("allocated").GetDouble() / (1 << 20);

    public double PeakMegabytes => Report.GetProperty("peakMemory").GetDouble() / (1 << 20);

    public int CountFiles(string fate) => Report.GetProperty("files").GetProperty(fate).GetInt32();
}
