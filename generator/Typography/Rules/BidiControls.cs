using Generator.Text;

namespace Generator.Typography.Rules;

/// <summary>B8: no control may turn the direction of text it does not enclose; holds for every language, and for code and keys too.</summary>
static class BidiControls
{
    const char PopIsolate = '\u2069';

    public static IEnumerable<Finding> Check(SourceText source)
    {
        var open = new Stack<int>();
        for (var i = 0; i < source.Content.Length; i++)
        {
            switch (source.Content[i])
            {
                case >= '\u202a' and <= '\u202e':
                    yield return Findings.BidiOverride(source, i);
                    break;
                case >= '\u2066' and < PopIsolate:
                    open.Push(i);
                    break;
                case PopIsolate when !open.TryPop(out _):
                    yield return Findings.BidiUnbalanced(source, i);
                    break;
                // The bidirectional algorithm closes everything at the end of a paragraph; a line is never more than one.
                case '\n':
                    while (open.TryPop(out var unclosed))
                        yield return Findings.BidiUnbalanced(source, unclosed);
                    break;
            }
        }
        while (open.TryPop(out var unclosed))
            yield return Findings.BidiUnbalanced(source, unclosed);
    }
}
