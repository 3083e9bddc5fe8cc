using Generator.Text;

namespace Generator.Typography;

/// <summary>Mistakes in what a language file says about typography.</summary>
static class TypographyErrors
{
    public static Diagnostic UnknownLexicon(Placed<string> name) => new(
        Severity.Error, "typography-lexicon", $"there is no lexicon {name.Value}; leave the field out, or build one as tools/zwnj does", name.Place);
}
