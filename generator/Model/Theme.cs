using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Model;

/// <summary>What a theme's folder holds.</summary>
/// <param name="Templates">By name relative to the theme, with ending: <c>layouts/article.sbn-html</c>.</param>
/// <param name="Assets">By path below assets/.</param>
/// <param name="Words">UI strings by language code.</param>
public sealed record Theme(
    string Name,
    ImmutableSortedDictionary<string, SourceText> Templates,
    ImmutableSortedDictionary<string, InputFile> Assets,
    ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, Placed<string>>> Words);
