namespace Generator.Languages.Bidi;

/// <summary>Which bracket of a text closes which.</summary>
static class BracketPairs
{
    const string Openers = "([{";
    const string Closers = ")]}";

    /// <summary>For each opening bracket the place of the one that closes it; 0, where nothing can close, for all else.</summary>
    public static int[] Find(ReadOnlySpan<char> text)
    {
        var partners = new int[text.Length];
        if (text.IndexOfAny(Openers) < 0)
            return partners;
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (Openers.Contains(text[i], StringComparison.Ordinal))
                open.Push(i);
            else if (Closers.IndexOf(text[i], StringComparison.Ordinal) is >= 0 and var kind && open.TryPeek(out var start) && text[start] == Openers[kind])
                partners[open.Pop()] = i;
        }
        return partners;
    }
}
