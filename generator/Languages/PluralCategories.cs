using System.Collections.Immutable;

namespace Generator.Languages;

/// <summary>The categories by the names they have in language and word files.</summary>
public static class PluralCategories
{
    public static readonly ImmutableArray<string> Keys = ["zero", "one", "two", "few", "many", "other"];

    public static PluralCategory? Find(string key) => Keys.IndexOf(key) is var index and >= 0 ? (PluralCategory)index : null;

    public static string GetKey(this PluralCategory category) => Keys[(int)category];
}
