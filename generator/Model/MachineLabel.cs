using Generator.Languages;

namespace Generator.Model;

/// <summary>The sentence that says a machine made a translation, and whether anybody went over it.</summary>
/// <param name="Start">Up to the reviewer's name, or all of it.</param>
/// <param name="End">What follows the reviewer's name; null when it names nobody.</param>
sealed record MachineLabel(string Start, string? End)
{
    public static MachineLabel Of(Language language, string? tool, bool isReviewed)
    {
        var key = (isReviewed ? "machine-reviewed" : "machine") + (tool is null ? "-without-tool" : "");
        // A theme without the words must not hide it: the key itself says it then.
        var parts = (language.FindWord(key) ?? key).Split("{reviewer}", 2);
        return new(SetTool(parts[0], tool), parts is [_, var end] ? SetTool(end, tool) : null);
    }

    public string ToText(string? reviewer) => End is null ? Start : Start + reviewer + End;

    static string SetTool(string text, string? tool) => text.Replace("{tool}", tool, StringComparison.Ordinal);
}
