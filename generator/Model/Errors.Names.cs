using Generator.Text;

namespace Generator.Model;

/// <summary>Mistakes in what is said of names.</summary>
public static partial class Errors
{
    public static Diagnostic VariantIsName(Placed<string> variant, string key) =>
        Error("name-taken", $"{variant.Value} is how the site writes the name of {key}, so it is no variant of a name; keep one", variant.Place);
}
