using Generator.Text;

namespace Generator.Model;

/// <summary>Where a syndicated or quoted piece came from.</summary>
/// <param name="Language">BCP 47 code of the source's language; need not be one of the site's.</param>
/// <param name="Archived">Address of an archived copy.</param>
public sealed record SourceCredit(
    Placed<string> Name,
    Placed<string>? Url,
    string? Author,
    PublicationTime? Published,
    string? Language,
    string? Licence,
    string? Permission,
    Placed<string>? Archived);
