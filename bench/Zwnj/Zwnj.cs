// How well `check` finds the zero width non-joiners that a text has lost: precision and recall, by words.
//   dotnet run bench/Zwnj/Zwnj.cs [-- --words]
// The sentences lie in tests/Typography/Zwnj, with their source and licence. Those of odd lines were used to develop the rules; the
// even ones are the measure. --words prints the words that were missed or wrongly repaired.
#:project ../../generator/Generator.csproj
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
using System.Globalization;
using System.Text.RegularExpressions;
using Generator.Languages;
using Generator.Text;
using Generator.Typography;

var showWords = args.Contains("--words");
var check = new ProseCheck(LanguageCatalog.GetShipped("fa"), new Diagnostics());
var lines = File.ReadLines(Path.Combine(FindRoot(), "tests/Typography/Zwnj/sentences.tsv")).Skip(1).Select(line => line.Split('\t')).ToList();
Console.WriteLine("sentences        words lost  repaired  wrongly  precision  recall");
Measure("developed on", lines.Where((_, i) => i % 2 == 0));
Measure("measured on", lines.Where((_, i) => i % 2 == 1));

void Measure(string name, IEnumerable<string[]> sentences)
{
    var (lost, repaired, wrong) = (0, 0, 0);
    var (missed, mistaken) = (new List<string>(), new List<string>());
    foreach (var sentence in sentences)
    {
        var source = new SourceText("sentence", sentence[0]);
        var repairs = check.Check(source).Where(finding => finding is { Code: "zwnj-missing", IsSafe: true })
            .ToDictionary(finding => finding.Place.Start, finding => finding.Replacement!);
        foreach (var (written, right) in Words().Matches(sentence[0]).Zip(Words().Matches(sentence[1])))
        {
            var isLost = written.Value != right.Value;
            lost += isLost ? 1 : 0;
            if (!repairs.TryGetValue(written.Index, out var repair))
            {
                if (isLost)
                    missed.Add(right.Value);
            }
            else if (repair == right.Value)
                repaired++;
            else
            {
                wrong++;
                mistaken.Add($"{repair} ({right.Value})");
            }
        }
    }
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
        $"{name,-16} {lost,10} {repaired,9} {wrong,8} {(double)repaired / (repaired + wrong),10:F4} {(double)repaired / lost,7:F4}"));
    if (showWords)
        Console.WriteLine($"missed: {string.Join(' ', missed)}\nwrong: {string.Join(' ', mistaken)}");
}

static string FindRoot()
{
    var folder = new DirectoryInfo(Environment.CurrentDirectory);
    while (!File.Exists(Path.Combine(folder.FullName, "Site.sln")))
        folder = folder.Parent ?? throw new DirectoryNotFoundException("run it inside the repository");
    return folder.FullName;
}

static partial class Program
{
    [GeneratedRegex("[\u0621-\u063a\u0641-\u0652\u0654\u0670-\u06d3\u200c]+", RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
