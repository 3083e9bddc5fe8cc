namespace Generator.Coverage;

/// <summary>How one language's version of a story stands; printed in lower case.</summary>
public enum VersionState
{
    Missing,
    Draft,

    /// <summary>Dated after now.</summary>
    Scheduled,
    Withdrawn,

    /// <summary>The others were made from it, or there is no other.</summary>
    Original,

    /// <summary>Written beside the others, and made from none of them.</summary>
    Independent,

    /// <summary>Made from another version, and nobody wrote down how that stood.</summary>
    Unmarked,
    Current,
    Outdated,
}
