using System.Diagnostics;
using System.Globalization;
using Generator.Scripting;
using Generator.Scripting.Runtime;

namespace Benchmarks.Templates;

/// <summary>The same figures in a few seconds: least and median time of many batches, and bytes allocated.</summary>
static class Quick
{
    /// <param name="only">One theme alone, rendered much longer: for a profiler.</param>
    public static void Run(string? only)
    {
        if (only is not null)
        {
            Profile(new Theme(only));
            return;
        }
        Measure("calibration", () => Calibration.Run());
        foreach (var name in (string[])["article", "list", "feed"])
        {
            var theme = new Theme(name);
            using var renderer = new Renderer(RenderOptions.Default);
            Console.WriteLine($"{name}: {(theme.IsRight() ? "the text is Scriban's" : "THE TEXT DIFFERS")}");
            Measure("  fresh", () => theme.RenderFresh());
            Measure("  reused", () => theme.Render(renderer));
            Measure("  parse", () => theme.Parse());
        }
    }

    static void Profile(Theme theme)
    {
        using var renderer = new Renderer(RenderOptions.Default);
        for (var i = 0; i < 50_000; i++)
            theme.Render(renderer);
    }

    static void Measure(string name, Action action)
    {
        const int Batch = 20;
        for (var i = 0; i < 2000; i++)
            action();
        var times = new List<double>();
        var bytes = GC.GetAllocatedBytesForCurrentThread();
        for (var batch = 0; batch < 200; batch++)
        {
            var start = Stopwatch.GetTimestamp();
            for (var i = 0; i < Batch; i++)
                action();
            times.Add(Stopwatch.GetElapsedTime(start).TotalMicroseconds / Batch);
        }
        bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
        times.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-12} median {times[times.Count / 2],8:0.0} µs  least {times[0],8:0.0} µs  {bytes / 200.0 / Batch / 1024,8:0.0} kB"));
    }
}
