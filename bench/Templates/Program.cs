using BenchmarkDotNet.Running;
using Benchmarks.Templates;

if (args is ["quick", .. var rest])
    Quick.Run(rest.FirstOrDefault());
else
    BenchmarkSwitcher.FromAssembly(typeof(TemplateBenchmarks).Assembly).Run(args);
