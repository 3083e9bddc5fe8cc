namespace Generator.Typography.Joining;

/// <summary>What the Arabic script's letters do to their neighbours.</summary>
static class ArabicLetters
{
    /// <summary>Zero width non-joiner: keeps the letters of one word from joining where two of its parts meet.</summary>
    public const char Joiner = '\u200c';

    // Unicode's joining type R and U among the letters of Arabic, Persian and Urdu.
    const string NeverJoinedToNext = "آأؤإاءدذرزوڈڑژٱےۀةە";

    public static bool IsLetter(char c) => c is
        (>= '\u0620' and <= '\u064a' and not '\u0640') or (>= '\u066e' and <= '\u066f') or (>= '\u0671' and <= '\u06d3') or '\u06d5'
        or '\u06ee' or '\u06ef' or (>= '\u06fa' and <= '\u06fc') or '\u06ff';

    /// <summary>Vowel signs and the hamza above, which belong to the letter before them.</summary>
    public static bool IsMark(char c) => c is (>= '\u064b' and <= '\u065f') or '\u0670' or (>= '\u06d6' and <= '\u06dc');

    /// <summary>Whether a letter after this one is written onto it, so that a joiner between them can be seen.</summary>
    public static bool JoinsNext(char letter) => !NeverJoinedToNext.Contains(letter, StringComparison.Ordinal);

    /// <summary>The text without the joiners that do nothing: at its edges, doubled, or after a letter that joins nothing (rule P5).</summary>
    public static string RemoveIdleJoiners(string text)
    {
        if (!text.Contains(Joiner, StringComparison.Ordinal))
            return text;
        var kept = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != Joiner || IsAtWork(text, i))
                kept.Append(text[i]);
        }
        return kept.ToString();
    }

    /// <summary>Whether the joiner at the index stands between two letters that would else be written together.</summary>
    public static bool IsAtWork(ReadOnlySpan<char> text, int joiner)
    {
        if (joiner + 1 >= text.Length || !IsLetter(text[joiner + 1]))
            return false;
        var before = joiner - 1;
        while (before >= 0 && IsMark(text[before]))
            before--;
        return before >= 0 && IsLetter(text[before]) && JoinsNext(text[before]);
    }
}
