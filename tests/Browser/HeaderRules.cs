namespace Tests.Browser;

/// <summary>What a <c>_headers</c> file says: a path, then indented headers for it; <c>*</c> at the end of a path stands for anything.</summary>
sealed class HeaderRules
{
    readonly List<(string Path, string Name, string Value)> _rules = [];

    public static HeaderRules Parse(string text)
    {
        var rules = new HeaderRules();
        var path = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.TrimStart().StartsWith('#')))
        {
            if (!char.IsWhiteSpace(line[0]))
                path = line.Trim();
            else if (line.Split(':', 2) is [var name, var value])
                rules._rules.Add((path, name.Trim(), value.Trim()));
        }

        return rules;
    }

    public IEnumerable<(string Name, string Value)> GetFor(string path) =>
        from rule in _rules
        where rule.Path.EndsWith('*') ? path.StartsWith(rule.Path[..^1], StringComparison.Ordinal) : path == rule.Path
        select (rule.Name, rule.Value);
}
