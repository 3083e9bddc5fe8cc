namespace Generator.Bundles;

/// <summary>What a span is bundled as.</summary>
[Flags]
public enum BundleKinds
{
    /// <summary>The pages, to be opened without a server.</summary>
    Zip = 1,

    /// <summary>A book a language; years only.</summary>
    Epub = 2,

    All = Zip | Epub,
}
