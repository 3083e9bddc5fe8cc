using System.Text.Json;

namespace Tests.Typography;

/// <summary>The cases of virastar and hazm: agreed with, or listed in Suites/differences.txt with the reason.</summary>
public sealed class SuiteTests
{
    static readonly string Folder = Path.Combine(Repository.Root, "tests", "Typography", "Suites");

    [Theory]
    [InlineData("virastar")]
    [InlineData("hazm")]
    public void Each_case_is_agreed_with_or_listed_as_a_difference(string suite)
    {
        var differences = File.ReadLines(Path.Combine(Folder, "differences.txt")).Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToHashSet(StringComparer.Ordinal);

        Findings.AssertNone(
            from pair in ReadPairs(suite)
            where pair.GetProperty("input").ValueKind == JsonValueKind.String && pair.GetProperty("expected").ValueKind == JsonValueKind.String
            let id = pair.GetProperty("id").GetString()
            let repaired = Checks.Fix("fa", pair.GetProperty("input").GetString()!)
            let agrees = repaired == pair.GetProperty("expected").GetString()
            where agrees == differences.Contains(id)
            select agrees ? $"{id} is no difference any more" : $"{id}: {repaired}");
    }

    [Fact]
    public void P6_the_forms_of_verbs_are_right_as_they_stand_and_come_back_when_spaces_part_them()
    {
        var forms = ReadPairs("hazm").Where(pair => pair.GetProperty("rule").GetString()!.StartsWith("conjugation", StringComparison.Ordinal))
            .SelectMany(pair => pair.GetProperty("expected").EnumerateArray().Select(form => form.GetString()!)).Distinct().ToList();

        Assert.All(forms, form => Assert.Equal(form, Checks.Fix("fa", form)));
        // «ای» is a call as well, and stays apart.
        Assert.All(forms.Where(form => !form.Contains("\u200cای", StringComparison.Ordinal)), form =>
            Assert.Equal(form, Checks.Fix("fa", form.Replace('\u200c', ' '))));
    }

    static List<JsonElement> ReadPairs(string suite) =>
        [.. JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, $"typography-{suite}.json"))).RootElement.GetProperty("pairs").EnumerateArray()];
}
