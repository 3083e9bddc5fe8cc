using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Generator.Languages;
using Generator.Typography.Joining;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>P4, G1: the language's own quotation marks; straight ones are replaced when every one of the passage has its partner.</summary>
sealed partial class QuotesRule(Language language, ImmutableArray<string> accepted) : IProseRule
{
    const string ArabicScript = "Arab";

    public static QuotesRule? Find(YamlFields typography, Language language)
    {
        if (typography.FindFields("quotes", "the part quotes") is not { } fields)
            return null;
        var rule = new QuotesRule(language, [.. fields.FindTexts("accepted").Select(pair => pair.Value)]);
        fields.ReportUnknown();
        return rule;
    }

    public IEnumerable<Finding> Check(Passage passage)
    {
        // The title of a foreign work in a list of sources keeps the marks it has.
        if (string.Equals(language.Script, ArabicScript, StringComparison.Ordinal) && !passage.Text.AsSpan().ContainsAnyInRange('\u0620', '\u06ff'))
            return [];
        return [.. CheckStraight(passage), .. CheckSingle(passage), .. CheckCurved(passage)];
    }

    IEnumerable<Finding> CheckStraight(Passage passage)
    {
        var text = passage.Text;
        // Behind a digit it may be an inch or a second.
        var marks = Enumerable.Range(0, text.Length).Where(i => text[i] == '"' && (i == 0 || !char.IsAsciiDigit(text[i - 1]))).ToList();
        if (marks.Count % 2 == 1)
        {
            yield return Findings.UnpairedQuote(passage, marks[^1], language.Quotes.Open, language.Quotes.Close);
            yield break;
        }
        for (var i = 0; i < marks.Count; i += 2)
        {
            var isSafe = CanOpen(text, marks[i]) && CanClose(text, marks[i + 1]) && marks[i + 1] - marks[i] > 1;
            foreach (var finding in Replace(passage, marks[i], marks[i + 1], isSafe))
                yield return finding;
        }
    }

    IEnumerable<Finding> CheckSingle(Passage passage)
    {
        foreach (Match match in SingleQuoted().Matches(passage.Text))
        {
            var isSafe = IsInOwnQuotes(passage, match.Index, match.Length) || match.Value.Any(ArabicLetters.IsLetter);
            foreach (var finding in Replace(passage, match.Index, match.Index + match.Length - 1, isSafe))
                yield return finding;
        }
    }

    IEnumerable<Finding> CheckCurved(Passage passage)
    {
        foreach (var quotation in passage.Quotations)
        {
            var (open, close) = (quotation.Start - 1, quotation.End);
            var pair = $"{passage.Text[open]}{passage.Text[close]}";
            if (pair[0] != '"' && !IsOwn(pair) && !accepted.Contains(pair))
            {
                foreach (var finding in Replace(passage, open, close, true))
                    yield return finding;
            }
        }
    }

    IEnumerable<Finding> Replace(Passage passage, int open, int close, bool isSafe)
    {
        var quotes = language.Quotes;
        var isInner = IsInOwnQuotes(passage, open, close + 1 - open);
        var (left, right) = isInner ? (quotes.InnerOpen, quotes.InnerClose) : (quotes.Open, quotes.Close);
        // Both or neither: one mark alone repaired would leave the passage worse than it was.
        isSafe &= passage.CanEdit(open, 1) && passage.CanEdit(close, 1);
        if (!IsWritten(passage.Text, open, left))
            yield return Findings.Quote(passage, open, left, isSafe);
        if (!IsWritten(passage.Text, close, right))
            yield return Findings.Quote(passage, close, right, isSafe);
    }

    bool IsOwn(string pair) =>
        string.Equals(pair, language.Quotes.Open.Trim() + language.Quotes.Close.Trim(), StringComparison.Ordinal)
        || string.Equals(pair, language.Quotes.InnerOpen.Trim() + language.Quotes.InnerClose.Trim(), StringComparison.Ordinal);

    bool IsInOwnQuotes(Passage passage, int start, int length) =>
        passage.FindQuotation(start, length) is { } around && IsWritten(passage.Text, around.Start - 1, language.Quotes.Open);

    static bool IsWritten(string text, int at, string mark) => mark.Length == 1 && text[at] == mark[0];

    static bool CanOpen(string text, int at) =>
        at == 0 || text[at - 1] is '(' or '[' or '/' or '–' or '—' or '«' or '„' or '،' or ':' || char.IsWhiteSpace(text[at - 1]);

    static bool CanClose(string text, int at) =>
        at + 1 == text.Length || char.IsWhiteSpace(text[at + 1]) || char.IsPunctuation(text[at + 1]) || text[at + 1] == ArabicLetters.Joiner;

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])'(?=[^\s'])[^'""]*(?<=[^\s'])'(?![\p{L}\p{Nd}])", RegexOptions.CultureInvariant)]
    private static partial Regex SingleQuoted();
}
