using System.Text.RegularExpressions;
using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The builtin object <c>regex</c>: .NET's regular expressions, under the execution's time limit.</summary>
static class RegexFunctions
{
    public static ScriptObject Create() => new BuiltinObject("regex")
        .Add("escape", "pattern", static (in a) => a.Text(0) is { } pattern ? Regex.Escape(pattern) : Value.Null)
        .Add("match", "text pattern options?", Match)
        .Add("matches", "text pattern options?", Matches)
        .Add("replace", "text pattern replace options?", Replace)
        .Add("split", "text pattern options?", Split)
        .Add("unescape", "pattern", Unescape)
        .Freeze();

    delegate Value Use(Regex regex, string text);

    static Value Match(in Arguments a) =>
        Run(a, 2, static (regex, text) => regex.Match(text) is { Success: true } match ? GetGroups(match) : new ScriptArray()) ?? new ScriptArray();

    static Value Matches(in Arguments a) => Run(a, 2, static (regex, text) =>
    {
        var matches = new ScriptArray();
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
            matches.Add(GetGroups(match));
        return matches;
    }) ?? new ScriptArray();

    static Value Replace(in Arguments a)
    {
        var replacement = a.TextOrEmpty(2);
        var result = Run(a, 3, (regex, text) => regex.Replace(text, replacement)) ?? a.TextOrEmpty(0);
        a.Execution.CheckLength(result.AsString.Length, a.Site.Place);
        return result;
    }

    static Value Split(in Arguments a) =>
        Run(a, 2, static (regex, text) => new ScriptArray(regex.Split(text).Select(piece => (Value)piece))) ?? new ScriptArray();

    static Value Unescape(in Arguments a)
    {
        var pattern = a.Text(0);
        try
        {
            return pattern is null ? Value.Null : Regex.Unescape(pattern);
        }
        catch (RegexParseException exception)
        {
            throw FunctionErrors.InvalidPattern(a, pattern!, exception.Error.ToString()); // Null throws nothing.
        }
    }

    // Null when there is no text or no pattern.
    static Value? Run(in Arguments a, int options, Use use)
    {
        if (a.Text(0) is not { } text || a.Text(1) is not { } pattern)
            return null;
        try
        {
            return use(RegexCache.Get(pattern, GetOptions(a.TextOrEmpty(options)), a.Execution.Limits.Regex), text);
        }
        catch (RegexParseException exception)
        {
            throw FunctionErrors.InvalidPattern(a, pattern, exception.Error.ToString());
        }
        catch (RegexMatchTimeoutException)
        {
            throw FunctionErrors.PatternTooSlow(a, pattern);
        }
    }

    // Unknown letters ask for nothing.
    static RegexOptions GetOptions(string letters)
    {
        var options = RegexOptions.None;
        foreach (var letter in letters)
        {
            options |= letter switch
            {
                'i' => RegexOptions.IgnoreCase,
                'm' => RegexOptions.Multiline,
                's' => RegexOptions.Singleline,
                'x' => RegexOptions.IgnorePatternWhitespace,
                _ => RegexOptions.None,
            };
        }
        return options;
    }

    // A group that took no part in the match is "".
    static ScriptArray GetGroups(Match match) => new(match.Groups.Values.Select(group => (Value)group.Value));
}
