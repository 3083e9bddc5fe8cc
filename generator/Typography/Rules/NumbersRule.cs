using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Generator.Languages;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>P3, G4: decimals, thousands and percent with the language's own signs, where the number cannot be a version or a time.</summary>
sealed class NumbersRule : IProseRule
{
    readonly Language _language;
    readonly FrozenSet<string> _versionWords;
    readonly string _percent;
    readonly Regex _number;
    readonly Regex _percentBefore;

    NumbersRule(Language language, FrozenSet<string> versionWords)
    {
        _language = language;
        _versionWords = versionWords;
        var digits = language.FormatDigits("0123456789");
        var digit = $"[{digits[0]}-{digits[9]}]";
        // What the language writes behind the nought of 0 %.
        _percent = language.FormatPercent(0m).Replace(digits[..1], "", StringComparison.Ordinal);
        _number = new Regex(
            $@"(?<![\p{{L}}\p{{Nd}}.,:/٫٬+-])(?<number>{digit}+(?:[.,٫٬]{digit}+)*)(?<percent>[ \u00a0\u202f]?[%٪])?(?![\p{{L}}\p{{Nd}}:/-]|[.,٫٬]\p{{Nd}})",
            RegexOptions.CultureInvariant);
        _percentBefore = new Regex(
            $@"(?<![\p{{L}}\p{{Nd}}%٪])(?<percent>[%٪])(?<number>{digit}+(?:٫{digit}+)?)(?![\p{{L}}\p{{Nd}}%٪.,:/-])", RegexOptions.CultureInvariant);
        Digit = digit;
    }

    string Digit { get; }

    public static NumbersRule? Find(YamlFields typography, Language language)
    {
        if (typography.FindFields("numbers", "the part numbers") is not { } fields)
            return null;
        var words = RuleFields.ReadWords(fields, "with-dots");
        fields.ReportUnknown();
        return new(language, words);
    }

    public IEnumerable<Finding> Check(Passage passage)
    {
        var text = passage.Text;
        foreach (Match match in _number.Matches(text))
        {
            var number = match.Groups["number"].Value;
            var percent = match.Groups["percent"];
            if (Rewrite(number, percent.Success, text, match.Index) is var (right, isSafe) && !string.Equals(right, number, StringComparison.Ordinal))
                yield return Findings.NumberSeparator(passage, match.Index, number, right, isSafe);
            else if (percent.Success && !IsOwnPercent(percent.Value))
                yield return Findings.Percent(passage, match.Index, match.Value, number + _percent);
        }
        foreach (Match match in _percentBefore.Matches(text))
            yield return Findings.Percent(passage, match.Index, match.Value, match.Groups["number"].Value + _percent);
    }

    // Any space that does not break will do where there is to be one.
    bool IsOwnPercent(string written) => string.Equals(written.Replace('\u202f', '\u00a0'), _percent, StringComparison.Ordinal);

    (string Right, bool IsSafe)? Rewrite(string number, bool isPercent, string text, int start)
    {
        var (point, group) = (_language.DecimalSign, _language.GroupSign);
        // 1,234,567.8 as English writes it; one comma alone could be a decimal one.
        if (Regex.IsMatch(number, $@"^{Digit}{{1,3}}(,{Digit}{{3}})+(\.{Digit}+)?$", RegexOptions.CultureInvariant))
        {
            var isSafe = point != "," || number.Contains('.', StringComparison.Ordinal) || number.Count(c => c == ',') > 1;
            return isSafe ? (Swap(number, point, group), true) : null;
        }
        if (point == "." || !Regex.IsMatch(number, $@"^{Digit}+\.{Digit}+$", RegexOptions.CultureInvariant))
            return null;
        var decimals = number.Length - number.IndexOf('.', StringComparison.Ordinal) - 1;
        var couldBeGrouped = group == "." && decimals == 3;
        if (isPercent && !couldBeGrouped)
            return (Swap(number, point, group), true);
        // Where the dot is a sign of the language's numbers it may be a date, a time, a thousand.
        return group == "." || HasVersionWord(text, start) || Surroundings.FindBefore(text, start) == Strong.Other
            ? null
            : (Swap(number, point, group), false);
    }

    static string Swap(string number, string point, string group) =>
        string.Concat(number.Select(c => c switch { '.' => point, ',' => group, _ => c.ToString() }));

    bool HasVersionWord(string text, int start)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var word = before[(before.LastIndexOfAny(" \n") + 1)..];
        return _versionWords.Contains(word.ToString());
    }
}
