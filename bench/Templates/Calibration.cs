using System.Globalization;
using System.Text;

namespace Benchmarks.Templates;

/// <summary>Fixed managed work, measured beside the templates so that figures of two machines can be compared as ratios.</summary>
static class Calibration
{
    static readonly int[] Numbers = Make();

    public static int Run()
    {
        var sorted = (int[])Numbers.Clone();
        Array.Sort(sorted);
        var text = new StringBuilder();
        for (var i = 0; i < 2000; i++)
            text.Append("<p>").Append(sorted[i].ToString(CultureInfo.InvariantCulture)).Append("</p>");
        return text.ToString().Length;
    }

    static int[] Make()
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, 4000).Select(_ => random.Next())];
    }
}
