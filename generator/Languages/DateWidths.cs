using System.Collections.Immutable;

namespace Generator.Languages;

/// <summary>The widths by the names they have in templates and language files.</summary>
public static class DateWidths
{
    public static readonly ImmutableArray<string> Keys = ["full", "long", "medium", "short"];

    public static DateWidth? Find(string key) => Keys.IndexOf(key) is var index and >= 0 ? (DateWidth)index : null;
}
