using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>Where a syndicated or quoted piece came from.</summary>
public sealed record SourceView(
    string Name,
    string? Url,
    string? Author,
    DateView? Published,
    string? Licence,
    Markup? Permission,
    string? Archived)
{
    /// <summary>The licence where it is given as its address.</summary>
    public string? LicenceUrl => Uri.IsWellFormedUriString(Licence, UriKind.Absolute) ? Licence : null;
}
