namespace Generator.Reading;

/// <summary>Finds isolates that nothing closes, and closings of nothing: what follows would be read in an order nobody sees in the file (rule B8).</summary>
static class IsolateBalance
{
    const char First = '\u2066';
    const char Last = '\u2068';
    const char Pop = '\u2069';

    /// <summary>The first that stands alone in its line; -1 when all are in pairs.</summary>
    public static int IndexOfUnpaired(ReadOnlySpan<char> text)
    {
        if (text.IndexOfAnyInRange(First, Pop) < 0)
            return -1;
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case >= First and <= Last:
                    open.Push(i);
                    break;
                case Pop when !open.TryPop(out _):
                    return i;
                // The end of a line ends them all, as it does in what compilers check.
                case '\n' when open.Count > 0:
                    return open.Last();
            }
        }
        return open.Count > 0 ? open.Last() : -1;
    }

    public static bool Is(char c) => c is >= First and <= Pop;
}
