using System.Text.RegularExpressions;

namespace Tests.Typography;

/// <summary>P6: how many lost joiners are found, and how many repairs are right, on sentences that the rules were not made with.</summary>
public sealed partial class ZwnjMeasureTests
{
    const double LeastPrecision = 0.98;
    const double LeastRecall = 0.80;

    [Fact]
    public void P6_lost_joiners_are_found_with_the_precision_and_recall_promised()
    {
        var (lost, repaired, wrong) = (0, 0, 0);
        var lines = File.ReadLines(Path.Combine(Repository.Root, "tests", "Typography", "Zwnj", "sentences.tsv")).Skip(1);
        foreach (var sentence in lines.Where((_, index) => index % 2 == 1).Select(line => line.Split('\t')))
        {
            var repairs = Checks.Check("fa", sentence[0]).Where(finding => finding is { Code: "zwnj-missing", IsSafe: true })
                .ToDictionary(finding => finding.Place.Start, finding => finding.Replacement);
            foreach (var (written, right) in Word().Matches(sentence[0]).Zip(Word().Matches(sentence[1])))
            {
                lost += written.Value == right.Value ? 0 : 1;
                if (!repairs.TryGetValue(written.Index, out var repair))
                    continue;
                if (repair == right.Value)
                    repaired++;
                else
                    wrong++;
            }
        }

        Assert.InRange((double)repaired / (repaired + wrong), LeastPrecision, 1);
        Assert.InRange((double)repaired / lost, LeastRecall, 1);
    }

    [GeneratedRegex("[\u0621-\u063a\u0641-\u0652\u0654\u0670-\u06d3\u200c]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
