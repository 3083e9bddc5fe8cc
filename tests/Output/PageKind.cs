namespace Tests.Output;

/// <summary>The kinds of HTML page a site has, as its addresses tell them apart.</summary>
public enum PageKind
{
    Chooser,
    Home,
    Article,
    Withdrawn,
    Parallel,
    Archive,
    Year,
    Month,
    Topics,
    Topic,
    People,
    Person,
    Corrections,
    Search,
    Standing,
    NotFound,
}
