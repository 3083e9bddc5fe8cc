using Generator.Typography.Joining;
using Generator.Typography.Passages;

namespace Generator.Typography.Rules;

/// <summary>P6: words that lost their joiners, found by lexicon and endings; repaired where there is one way to read them.</summary>
/// <remarks>
/// Within names and quotation marks nothing is repaired, for the words are somebody else's; a word or two in them are spoken of, right or wrong,
/// and not even reported.
/// </remarks>
sealed class MissingJoinersRule(JoinerFinder finder) : IProseRule
{
    const int ShortestWord = 3;

    public IEnumerable<Finding> Check(Passage passage)
    {
        foreach (var (start, length) in ArabicWords.Find(passage.Text))
        {
            var word = passage.Text.Substring(start, length);
            // With vowel signs it is verse or scripture; with a joiner its writer knew what to do.
            if (length < ShortestWord || word.Any(c => c is ArabicLetters.Joiner or (>= '\u064c' and <= '\u0653') or '\u0670') || passage.IsMentioned(start, length))
                continue;
            var reading = finder.Read(word);
            if (reading.IsCertain)
                yield return Findings.JoinerMissing(passage, start, word, reading.Spellings[0], IsOwnWord(passage, start, length));
            else if (reading.Spellings.Length > 1)
                yield return Findings.JoinerAmbiguous(passage, start, word, reading.Spellings);
        }
    }

    static bool IsOwnWord(Passage passage, int start, int length) =>
        passage.Kind != PassageKind.Name && passage.FindQuotation(start, length) is null;
}
