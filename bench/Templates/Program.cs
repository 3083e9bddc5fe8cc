using BenchmarkDotNet.Running;
using Benchmarks.Templates;

if (args is ["quick"])
    Quick.Run();
else
    BenchmarkSwitcher.FromAssembly(typeof(TemplateBenchmarks).Assembly).Run(args);
