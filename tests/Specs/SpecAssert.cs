namespace Tests.Specs;

/// <summary>Compares what a spec expects with what came out, and shows the latter whole, ready to be judged and copied.</summary>
static class SpecAssert
{
    public static void Same(SpecCase spec, string section, string actual)
    {
        var expected = spec.Find(section)?.Content ?? "";
        if (!string.Equals(expected.TrimEnd('\n'), actual.TrimEnd('\n'), StringComparison.Ordinal))
            Assert.Fail($"{spec}\nexpected:\n{expected}\ncame out:\n@@ {section}\n{actual}");
    }
}
