using System.Collections.Frozen;
using Generator.Languages.Unicode;
using Generator.Typography.Joining;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>P1: letters of the language, and neither those of its neighbours nor the shapes that old encodings had.</summary>
sealed class LettersRule(FrozenDictionary<char, string> letters, string doubtful) : IProseRule
{
    const char Stretch = '\u0640';

    public static LettersRule? Find(YamlFields typography)
    {
        if (typography.FindFields("letters", "the part letters") is not { } fields)
            return null;
        var letters = RuleFields.ReadCharacters(fields, "replace");
        var doubtful = fields.FindText("doubtful")?.Value ?? "";
        fields.ReportUnknown();
        return new(letters, doubtful);
    }

    public IEnumerable<Finding> Check(Passage passage)
    {
        var text = passage.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (letters.TryGetValue(text[i], out var right))
                yield return Findings.ForeignLetter(passage, i, text[i].ToString(), right, !passage.IsMentioned(i, 1));
            else if (doubtful.Contains(text[i], StringComparison.Ordinal))
                yield return Findings.DoubtfulLetter(passage, i, text[i].ToString());
            else if (text[i] is (>= '\ufb50' and <= '\ufdfc') or (>= '\ufe70' and <= '\ufefc'))
                yield return CheckShape(passage, i);
            else if (text[i] == Stretch && (i == 0 || text[i - 1] != Stretch))
                yield return CheckStretch(passage, i);
        }
    }

    Finding CheckShape(Passage passage, int at)
    {
        var written = passage.Text[at].ToString();
        var right = string.Concat(Normalization.ToNfkc(written).Select(c => letters.GetValueOrDefault(c) ?? c.ToString()));
        // A ligature of whole words (﷼, ﷺ) is a sign that somebody chose.
        return Findings.LetterShape(passage, at, written, right, right.Length <= 2 && !passage.IsMentioned(at, 1));
    }

    // Beside a space it gives a single letter its shape (هـ.ش) or stands for a dash: no way to know what it is to become.
    static Finding CheckStretch(Passage passage, int start)
    {
        var text = passage.Text;
        var end = start;
        while (end < text.Length && text[end] == Stretch)
            end++;
        var isInWord = start > 0 && end < text.Length && ArabicLetters.IsLetter(text[start - 1]) && ArabicLetters.IsLetter(text[end]);
        return Findings.StretchedWord(passage, start, end - start, isInWord && !passage.IsMentioned(start, end - start));
    }
}
