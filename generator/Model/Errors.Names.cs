using Generator.Text;

namespace Generator.Model;

/// <summary>Mistakes in what is said of names.</summary>
public static partial class Errors
{
    public static Diagnostic VariantIsName(Placed<string> variant, string key) =>
        Error("name-taken", $"{variant.Value} is how the site writes the name of {key}, so it is no variant of a name; keep one", variant.Place);

    /// <param name="key">Of the person or place.</param>
    public static Diagnostic SubjectTwice(Placed<string> key) =>
        Error("name-twice", $"this topic is called as {key.Value} is, so it needs no name, no variants and no second person or place; remove them", key.Place);

    public static Diagnostic PlaceUnknown(Placed<string> key, KnownNames names) =>
        Error("place-unknown", $"data/places.yaml has no place {key.Value}{names.GetClause(NameKind.Place, key.Value)}", key.Place);
}
