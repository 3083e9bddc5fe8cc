namespace Generator.Typography.Rules;

/// <summary>Which script surrounds a sign that several scripts share.</summary>
enum Strong
{
    None,

    /// <summary>Arabic script.</summary>
    Arabic,

    /// <summary>Letters of any other script, or a thing that is no text.</summary>
    Other,
}
