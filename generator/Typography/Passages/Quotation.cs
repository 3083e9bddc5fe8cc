namespace Generator.Typography.Passages;

/// <summary>What stands between two quotation marks, the marks not counted.</summary>
sealed record Quotation(int Start, int End, bool IsMention)
{
    // Longer quotations are somebody's sentence; these are words that the text speaks about.
    const int LongestMention = 3;

    // Each opening mark with all marks that languages close it with. Guillemets point either way.
    static readonly (char Open, string Close)[] Marks =
        [('«', "»"), ('»', "«"), ('‹', "›"), ('›', "‹"), ('„', "“”"), ('“', "”"), ('‚', "‘’"), ('‘', "’"), ('"', "\"")];

    public static IReadOnlyList<Quotation> FindAll(string text)
    {
        var found = new List<Quotation>();
        var open = new Stack<(string Close, int Start)>();
        for (var i = 0; i < text.Length; i++)
        {
            if (open.TryPeek(out var innermost) && innermost.Close.Contains(text[i], StringComparison.Ordinal) && !IsApostrophe(text, i))
            {
                open.Pop();
                found.Add(new(innermost.Start, i, CountWords(text.AsSpan(innermost.Start, i - innermost.Start)) <= LongestMention));
            }
            else if (FindClose(text[i]) is { } close && !IsApostrophe(text, i))
            {
                open.Push((close, i + 1));
            }
        }
        return found;
    }

    static string? FindClose(char mark)
    {
        foreach (var (open, close) in Marks)
        {
            if (open == mark)
                return close;
        }
        return null;
    }

    static bool IsApostrophe(string text, int at) =>
        text[at] is '’' or '‘' && at > 0 && at + 1 < text.Length && char.IsLetter(text[at - 1]) && char.IsLetter(text[at + 1]);

    static int CountWords(ReadOnlySpan<char> text)
    {
        var words = 0;
        foreach (var range in text.SplitAny(" \n\u00a0"))
        {
            if (text[range].ContainsAnyExcept(" \n\u00a0"))
                words++;
        }
        return words;
    }
}
