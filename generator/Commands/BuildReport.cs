using System.Diagnostics;
using System.Reflection;
using System.Text.Json;

namespace Generator.Commands;

/// <summary>What <c>--report</c> writes: a build in numbers, for scripts.</summary>
static class BuildReport
{
    public static string Version { get; } =
        typeof(BuildReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static void Write(BuildResult result, string path)
    {
        using var file = File.Create(path);
        using var json = new Utf8JsonWriter(file, new() { Indented = true, Encoder = DiagnosticPrinter.Encoder });
        json.WriteStartObject();
        json.WriteString("version", Version);
        json.WriteBoolean("succeeded", result.Succeeded);
        json.WriteNumber("stories", result.Site?.Stories.Length ?? 0);
        WritePipelines(json, result);
        WritePhases(json, result);
        WriteFiles(json, result);
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in result.Diagnostics)
            DiagnosticPrinter.Write(json, diagnostic);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WritePipelines(Utf8JsonWriter json, BuildResult result)
    {
        json.WriteStartObject("pipelines");
        foreach (var pipeline in result.Pipelines)
        {
            json.WriteStartObject(pipeline.Name);
            json.WriteNumber("files", pipeline.Files.Count);
            json.WriteNumber("milliseconds", Round(pipeline.Elapsed));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    static void WritePhases(Utf8JsonWriter json, BuildResult result)
    {
        json.WriteNumber("milliseconds", Round(result.Elapsed));
        json.WriteStartObject("phases");
        foreach (var phase in result.Phases)
        {
            json.WriteStartObject(phase.Phase.ToString());
            json.WriteNumber("milliseconds", Round(phase.Elapsed));
            json.WriteNumber("allocated", phase.Allocated);
            json.WriteEndObject();
        }
        json.WriteEndObject();
        using var process = Process.GetCurrentProcess();
        json.WriteNumber("processorMilliseconds", Round(process.TotalProcessorTime));
        json.WriteNumber("peakMemory", process.PeakWorkingSet64);
    }

    static void WriteFiles(Utf8JsonWriter json, BuildResult result)
    {
        json.WriteNumber("bytes", result.Written?.Bytes ?? 0);
        json.WriteStartObject("files");
        json.WriteNumber("written", result.Written?.Written.Length ?? 0);
        json.WriteNumber("unchanged", result.Written?.Unchanged ?? 0);
        json.WriteNumber("removed", result.Written?.Removed.Length ?? 0);
        json.WriteEndObject();
        json.WriteStartArray("written");
        foreach (var file in result.Written?.Written ?? [])
        {
            json.WriteStartObject();
            json.WriteString("path", file.Path);
            json.WriteString("pipeline", file.Pipeline);
            json.WriteString("reason", file.Reason);
            if (file.ChangedLine is { } line)
                json.WriteNumber("line", line);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("removed");
        foreach (var path in result.Written?.Removed ?? [])
            json.WriteStringValue(path);
        json.WriteEndArray();
    }

    static double Round(TimeSpan time) => Math.Round(time.TotalMilliseconds, 1);
}
