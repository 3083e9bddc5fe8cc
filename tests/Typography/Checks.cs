using System.Collections.Concurrent;
using Generator.Languages;
using Generator.Text;
using Generator.Typography;

namespace Tests.Typography;

/// <summary>Checks a text as the shipped language of a code has it.</summary>
static class Checks
{
    static readonly ConcurrentDictionary<string, ProseCheck> All = new(StringComparer.Ordinal);

    public static ProseCheck Get(string code) => All.GetOrAdd(code, static key =>
    {
        var diagnostics = new Diagnostics();
        var check = new ProseCheck(LanguageCatalog.GetShipped(key), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return check;
    });

    public static string Fix(string code, string text) => Get(code).Fix(new SourceText("text.md", text));

    public static IReadOnlyList<Finding> Check(string code, string text) => Get(code).Check(new SourceText("text.md", text));
}
