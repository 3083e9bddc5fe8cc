using Generator.Typography.Joining;
using Generator.Typography.Names;
using Generator.Typography.Passages;

namespace Generator.Typography.Rules;

/// <summary>Names as the site writes them: neither as others do, nor by mistake.</summary>
/// <param name="finder">Of a language without capitals, its words; a word of the language is no name by mistake.</param>
sealed class NamesRule(NameBook names, JoinerFinder? finder) : IProseRule
{
    public IEnumerable<Finding> Check(Passage passage)
    {
        // The site's own files say how names are written.
        if (passage.Kind == PassageKind.Name)
            yield break;
        var text = passage.Text;
        List<(int Start, int Length)> words = [.. NameWords.Find(text)];
        for (var i = 0; i < words.Count; i++)
        {
            var (start, length) = words[i];
            var word = text.Substring(start, length);
            if (FindVariant(text, words, i, word) is { } variant)
            {
                i += variant.Words.Length - 1;
                length = words[i].Start + words[i].Length - start;
                if (!passage.IsMentioned(start, length))
                    yield return Findings.NameVariant(passage, start, text.Substring(start, length), variant.Right, variant.IsWhole && passage.FindQuotation(start, length) is null);
            }
            else if (FindMeant(word) is { } meant && !passage.IsMentioned(start, length))
            {
                yield return Findings.NameUnknown(passage, start, word, meant, names.GetRight(meant));
            }
        }
    }

    NameVariant? FindVariant(string text, List<(int Start, int Length)> words, int first, string word)
    {
        foreach (var variant in names.FindVariants(word))
        {
            if (Stands(text, words, first, variant))
                return variant;
        }
        return null;
    }

    static bool Stands(string text, List<(int Start, int Length)> words, int first, NameVariant variant)
    {
        if (first + variant.Words.Length > words.Count)
            return false;
        for (var i = 1; i < variant.Words.Length; i++)
        {
            var ((before, beforeLength), (start, length)) = (words[first + i - 1], words[first + i]);
            if (start != before + beforeLength + 1 || text[start - 1] is not (' ' or '\n' or '\u00a0')
                || !text.AsSpan(start, length).SequenceEqual(variant.Words[i]))
                return false;
        }
        return true;
    }

    // A name begins with a capital where there are any, and is no word of the dictionary where there is one.
    string? FindMeant(string word)
    {
        if (char.IsUpper(word[0]))
            return word.AsSpan(1).ContainsAnyExceptInRange('A', 'Z') ? names.FindMeant(word, isNoWord: false) : null;
        return !char.IsLower(word[0]) && finder?.Knows(word) == false ? names.FindMeant(word, isNoWord: true) : null;
    }
}
