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

    /// <summary>Each line of a section stands in the text, one after the other; other lines may stand between.</summary>
    public static void HasLines(SpecCase spec, SpecSection section, string actual)
    {
        var lines = actual.Split('\n').Select(line => line.Trim());
        var rest = new Queue<string>(section.Content.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        foreach (var line in lines)
        {
            if (rest.Count > 0 && string.Equals(rest.Peek(), line, StringComparison.Ordinal))
                rest.Dequeue();
        }
        if (rest.Count > 0)
            Assert.Fail($"{spec}\n{section.Name} lacks:\n{rest.Peek()}\ncame out:\n{actual}");
    }
}
