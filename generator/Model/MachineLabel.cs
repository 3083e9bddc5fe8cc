using Generator.Languages;

namespace Generator.Model;

/// <summary>The sentence that says a machine made a translation, and whether anybody went over it.</summary>
static class MachineLabel
{
    /// <param name="reviewer">A name in the language; null: nobody did.</param>
    public static string Make(Language language, string? tool, string? reviewer)
    {
        var key = (reviewer is null ? "machine" : "machine-reviewed") + (tool is null ? "-without-tool" : "");
        // A theme without the words must not hide it: the key itself says it then.
        return (language.FindWord(key) ?? key)
            .Replace("{tool}", tool, StringComparison.Ordinal)
            .Replace("{reviewer}", reviewer, StringComparison.Ordinal);
    }
}
