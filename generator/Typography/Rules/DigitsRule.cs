using System.Text.RegularExpressions;
using Generator.Languages;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>P2: numbers of the running text in the language's own digits; those that belong to a foreign name, a code or a date for machines stay.</summary>
sealed partial class DigitsRule(Language language) : IProseRule
{
    // Longer ones are numbers of accounts, books, telephones.
    const int LongestNumber = 9;

    readonly string _own = language.FormatDigits("0123456789");

    public static DigitsRule? Find(YamlFields typography, Language language) =>
        typography.FindFlag("digits") is { Value: true } ? new(language) : null;

    public IEnumerable<Finding> Check(Passage passage)
    {
        var text = passage.Text;
        foreach (Match number in Number().Matches(text))
        {
            if (!HasForeignDigits(number.Value) || IsForMachines(text, number))
                continue;
            var before = Surroundings.FindBefore(text, number.Index);
            var after = Surroundings.FindAfter(text, number.Index + number.Length);
            var hasAscii = number.ValueSpan.ContainsAnyInRange('0', '9');
            // HTML 5, Artikel 3: part of the name before it. A passage that begins with foreign letters is a foreign one.
            if (hasAscii && (before == Strong.Other || (before == Strong.None && after == Strong.Other)))
                continue;
            // Alone in the cell of a table, 12,5 may be an example of another language's numbers.
            if (hasAscii && before == Strong.None && after == Strong.None && !Whole().IsMatch(number.Value))
                continue;
            var right = Write(number.Value);
            var isSafe = !hasAscii || (IsPlain(number.Value) && !HasNumberBeside(text, number) && !IsBesideOther(text, number));
            yield return Findings.ForeignDigits(passage, number.Index, number.Value, right, isSafe);
        }
    }

    bool HasForeignDigits(string number) => number.Any(c => char.IsDigit(c) && !_own.Contains(c, StringComparison.Ordinal));

    string Write(string number)
    {
        var right = string.Concat(number.Select(c => char.IsDigit(c) ? _own[(int)char.GetNumericValue(c)] : c));
        if (Grouped().IsMatch(number))
            return right.Replace(",", language.GroupSign, StringComparison.Ordinal);
        return Decimal().IsMatch(number) ? right.Replace(".", language.DecimalSign, StringComparison.Ordinal) : right;
    }

    // Decimals are not among them: 2.1 may be a version or a date as well.
    static bool IsPlain(string number) =>
        Grouped().IsMatch(number) || Time().IsMatch(number) || (Whole().IsMatch(number) && number.Length <= LongestNumber);

    // A letter, sign or thing that touches it, or a date as ISO 8601 has it.
    static bool IsForMachines(string text, Match number)
    {
        var end = number.Index + number.Length;
        return IsoDate().IsMatch(number.Value)
            || (number.Index > 0 && Touches(text[number.Index - 1]))
            || (end < text.Length && Touches(text[end]));
    }

    static bool Touches(char c) => char.IsAsciiLetter(c) || c is '+' or '_' or '#' or '=' or Passage.Object;

    static bool IsBesideOther(string text, Match number)
    {
        var end = number.Index + number.Length;
        return Surroundings.FindAfter(text, end) == Strong.Other && end < text.Length && text[end] is ' ' or '-';
    }

    static bool HasNumberBeside(string text, Match number)
    {
        var (before, after) = (number.Index - 2, number.Index + number.Length + 1);
        return (before >= 0 && char.IsDigit(text[before]) && !char.IsLetter(text[before + 1]))
            || (after < text.Length && char.IsDigit(text[after]) && !char.IsLetter(text[after - 1]))
            || (before >= -1 && text[before + 1] is '-' or '/') || (after <= text.Length && text[after - 1] is '-' or '/');
    }

    [GeneratedRegex(@"\p{Nd}+(?:[.,:/٫٬–-]\p{Nd}+)*", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"^\p{Nd}{1,3}(,\p{Nd}{3})+$", RegexOptions.CultureInvariant)]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^\p{Nd}+\.\p{Nd}+$", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();

    [GeneratedRegex(@"^\p{Nd}{1,2}:\p{Nd}{2}$", RegexOptions.CultureInvariant)]
    private static partial Regex Time();

    // A leading nought is a telephone's.
    [GeneratedRegex(@"^(0|[1-9][0-9]*)$", RegexOptions.CultureInvariant)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^\p{Nd}{4}-\p{Nd}{2}(-\p{Nd}{2})?$", RegexOptions.CultureInvariant)]
    private static partial Regex IsoDate();
}
