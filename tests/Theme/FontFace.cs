using System.Collections.Immutable;

namespace Tests.Theme;

/// <summary>An <c>@font-face</c> rule with a file of its own.</summary>
/// <param name="Rule">The rule's declarations, by name.</param>
/// <param name="File">Full path of the font.</param>
/// <param name="Range">The characters it is fetched for.</param>
sealed record FontFace(string Family, ImmutableDictionary<string, string> Rule, string File, ImmutableHashSet<int> Range)
{
    /// <summary>The typeface, of which a family may be one half: Vazirmatn Latin.</summary>
    public string Typeface => Family.Split(' ')[0];

    public long Size => new FileInfo(File).Length;
}
