using System.Text;

namespace Generator.Languages;

/// <summary>What stands between the items of a list in a sentence.</summary>
/// <param name="Separator">Between all but the last two: "A, B".</param>
/// <param name="Last">Before the last of three or more: "A, B und C".</param>
/// <param name="Pair">Between two: "A und B".</param>
sealed record ListPattern(string Separator, string Last, string Pair)
{
    public string Format(IReadOnlyList<string> items)
    {
        var text = new StringBuilder();
        for (var i = 0; i < items.Count; i++)
        {
            if (i > 0)
                text.Append(items.Count == 2 ? Pair : i == items.Count - 1 ? Last : Separator);
            text.Append(items[i]);
        }
        return text.ToString();
    }
}
