namespace Tests;

/// <summary>For tests that look through many pages: all findings are shown, where an assertion on a collection shows five.</summary>
static class Findings
{
    const int Shown = 50;

    public static void AssertNone(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        if (all.Count > 0)
            Assert.Fail($"{all.Count} found:\n{string.Join('\n', all.Take(Shown))}{(all.Count > Shown ? "\n…" : "")}");
    }
}
