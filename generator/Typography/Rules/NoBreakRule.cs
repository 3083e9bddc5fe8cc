using System.Text.RegularExpressions;
using Generator.Languages;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>G3: no line break within an abbreviation, between a number and its unit or sign, a title and its name, a day and its month.</summary>
sealed class NoBreakRule(Regex pattern) : IProseRule
{
    // A thin one does as well.
    const char Space = '\u00a0';

    public static NoBreakRule? Find(YamlFields typography, Language language)
    {
        if (typography.FindFields("no-break", "the part no-break") is not { } fields)
            return null;
        var alternatives = new List<string>();
        Add(alternatives, fields, "abbreviations", @"(?<![\p{L}\p{Nd}])(?:{0})", word => Regex.Escape(word).Replace(@"\ ", "[ \u00a0\u202f]?", StringComparison.Ordinal));
        Add(alternatives, fields, "after-number", @"(?<=\p{Nd}) (?:{0})(?![\p{L}\p{Nd}])", Regex.Escape);
        Add(alternatives, fields, "before-number", @"(?<![\p{L}\p{Nd}])(?:{0}) ?(?=\p{Nd})", Regex.Escape);
        Add(alternatives, fields, "before-name", @"(?<![\p{L}\p{Nd}])(?:{0}) (?=\p{Lu})", Regex.Escape);
        if (fields.FindFlag("months") is { Value: true })
        {
            var months = Enumerable.Range(1, 12).Select(month => Regex.Escape(language.FormatMonthName(month, Calendar.Gregorian)));
            alternatives.Add($@"(?<=(?<!\p{{Nd}})\p{{Nd}}{{1,2}}\.) (?:{string.Join('|', months)})(?!\p{{L}})");
        }
        fields.ReportUnknown();
        return new(new Regex(string.Join('|', alternatives), RegexOptions.CultureInvariant));
    }

    public IEnumerable<Finding> Check(Passage passage)
    {
        foreach (Match match in pattern.Matches(passage.Text))
        {
            var right = Write(match.Value, passage.Text, match.Index + match.Length);
            if (string.Equals(right, match.Value, StringComparison.Ordinal))
                continue;
            var shown = match.Value.StartsWith(' ') ? passage.Text[FindStartOfNumber(passage.Text, match.Index)..(match.Index + match.Length)] : match.Value.Trim();
            yield return Findings.NoBreak(passage, match.Index, match.Length, shown, right);
        }
    }

    // z.B. and z. B. are one abbreviation; § 5 lacks its space as §5.
    static string Write(string written, string text, int end)
    {
        var right = Regex.Replace(written, @"(?<=\.) ?(?=\p{L}+\.)", Space.ToString(), RegexOptions.CultureInvariant).Replace(' ', Space);
        var needsSpace = end < text.Length && char.IsDigit(text[end]) && right[^1] is not (Space or '\u202f');
        return needsSpace ? right + Space : right;
    }

    static int FindStartOfNumber(string text, int end)
    {
        var start = end;
        while (start > 0 && (char.IsDigit(text[start - 1]) || text[start - 1] is '.' or ','))
            start--;
        return start;
    }

    static void Add(List<string> alternatives, YamlFields fields, string field, string format, Func<string, string> escape)
    {
        // The longest first: §§ before §.
        var words = fields.FindTexts(field).Select(word => word.Value).OrderByDescending(word => word.Length).Select(escape).ToList();
        if (words.Count > 0)
            alternatives.Add(format.Replace("{0}", string.Join('|', words), StringComparison.Ordinal));
    }
}
