using System.Text.RegularExpressions;
using Generator.Text;
using YamlDotNet.Core;

namespace Generator.Yaml;

/// <summary>Says what is wrong with a YAML text; of the mistakes that authors make most in words that say what to do.</summary>
static partial class SyntaxFault
{
    // What YamlDotNet's messages say, and what it means to an author; the first that fits counts.
    static readonly (string Part, string Words)[] Known =
    [
        ("nvalid mapping", "a colon with a space after it begins a new field; put the whole value in quotes, or begin the field where the others begin"),
        ("tab character", "a tab cannot indent a line; use spaces"),
        ("unknown escape", "a backslash has a meaning between these quotation marks; write ' in their place, or \\\\"),
        ("quoted scalar, found", "the quotation mark that opens here is not closed; write it again where the value ends"),
        ("cannot start any token", "a value cannot begin with this sign; put the whole value in quotes"),
        ("expected key", "what stands here belongs to no field: fields begin in one column, and a value in quotes ends at the second mark"),
        ("scanning a block scalar", "behind | and > the text begins on the next line"),
    ];

    /// <param name="at">Where the parser stumbled.</param>
    /// <param name="stretch">All that was parsed.</param>
    public static Diagnostic Explain(YamlException problem, Place at, Place stretch) =>
        FindNoBreakSpace(at, stretch) is { } space ? YamlErrors.NoBreakSpace(space) : YamlErrors.Syntax(at, Describe(problem));

    // It looks like a space and is a letter to YAML, which then stumbles over what follows: the last one before that.
    static Place? FindNoBreakSpace(Place at, Place stretch)
    {
        var end = at.Source.GetOffset(at.Position.Line, int.MaxValue);
        var before = (stretch with { Length = end - stretch.Start }).Text.ToString();
        return NoBreakSpace().Matches(before).LastOrDefault() is { } match
            ? at.Source.GetPlace(stretch.Start + match.Index + match.Length - 1, 1)
            : null;
    }

    static string Describe(YamlException problem)
    {
        var text = (problem.InnerException ?? problem).Message.TrimEnd('.');
        return Array.Find(Known, known => text.Contains(known.Part, StringComparison.Ordinal)).Words
            ?? (text.Length == 0 ? "unexpected text" : char.ToLowerInvariant(text[0]) + text[1..]);
    }

    // Behind a field's name, or where a line is indented.
    [GeneratedRegex(@"^[ -]*(?:[\w-]+:)?[\u00a0\u202f]", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NoBreakSpace();
}
