using Generator.Text;

namespace Generator.Linking;

/// <summary>A link of an author that leads out of the site.</summary>
/// <param name="Kind"><c>link</c> or <c>image</c> in a text, <c>source</c> or <c>archived</c> in a credit.</param>
public sealed record ExternalLink(string Url, string Kind, Place Place);
