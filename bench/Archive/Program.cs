using System.Globalization;
using Bench.Archive;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
if (args is ["write", var written, var target, var themesFolder] && int.TryParse(written, out var stories))
{
    Corpus.Write(target, stories, themesFolder);
    return 0;
}
if (args is not ["run" or "run-one-topic", var generator, var themes, var theme, var work, .. { Length: > 0 } sizes])
{
    Console.Error.WriteLine("archive-bench write STORIES DIR THEMES\narchive-bench run | run-one-topic GENERATOR.dll THEMES THEME WORK STORIES…");
    return 2;
}

string[] phases = ["Input", "Process", "PostProcess", "Output"];
Console.WriteLine($"{"stories",7} {"build",-9} {"files",7} {"written",7} {"wall ms",8} {"cpu ms",8} "
    + string.Join(' ', phases.Select(phase => $"{phase,11}")) + "   allocated MB by phase        peak MB");
foreach (var count in sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)))
{
    var root = Path.Join(work, $"archive-{count}");
    if (Directory.Exists(root))
        Directory.Delete(root, recursive: true);
    var isOneTopic = args[0] == "run-one-topic";
    if (isOneTopic)
        OneTopic.Write(root, count, themes);
    else
        Corpus.Write(root, count, themes, theme);
    Print(count, "first", Measurement.Build(generator, root));
    if (isOneTopic)
        continue;
    Print(count, "unchanged", Measurement.Build(generator, root));
    Corpus.Add(root, count);
    Print(count, "one more", Measurement.Build(generator, root));
}
return 0;

void Print(int count, string build, Measurement m)
{
    var times = string.Join(' ', phases.Select(phase => $"{m.GetMilliseconds(phase),11:N0}"));
    var memory = string.Join(' ', phases.Select(phase => $"{m.GetMegabytes(phase),6:N0}"));
    Console.WriteLine($"{count,7:N0} {build,-9} {m.CountFiles("written") + m.CountFiles("unchanged"),7:N0} {m.CountFiles("written"),7:N0} "
        + $"{m.Wall.TotalMilliseconds,8:N0} {m.ProcessorMilliseconds,8:N0} {times} {memory} {m.PeakMegabytes,9:N0}");
}
