using System.Text;
using System.Text.RegularExpressions;

namespace Generator.Typography.Passages;

/// <summary>Finds what is written for machines in the middle of prose, where no markup says so (rule P7).</summary>
static partial class Machinery
{
    public static void Hide(StringBuilder text, bool[] isLiteral)
    {
        foreach (var match in Pattern().EnumerateMatches(text.ToString()))
        {
            for (var i = match.Index; i < match.Index + match.Length; i++)
            {
                text[i] = Passage.Object;
                isLiteral[i] = false;
            }
        }
    }

    // Addresses, e-mail, host and file names with a dot, options, handles, shortcodes, placeholders, code points.
    [GeneratedRegex("""
        [A-Za-z][A-Za-z0-9+.-]*://[^\s<>«»"“”]*[^\s<>«»"“”.,;:!?،؛؟)\]]
        |[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+
        |\b[A-Za-z0-9_-]{2,}(\.[A-Za-z0-9_-]{2,})*\.(?=[0-9_-]*[A-Za-z])[A-Za-z0-9_-]{2,}\b(/[A-Za-z0-9_./~%?=&\#-]*[A-Za-z0-9/])?
        |(?<![\w-])(--[A-Za-z][A-Za-z0-9-]*|-[A-Za-z]\b)
        |(?<![\w@])[@\#][\p{L}\p{N}_]+
        |\{\{.*?\}\}|\{%.*?%\}|%[sd]\b
        |\bU\+[0-9A-Fa-f]{4,6}\b
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
