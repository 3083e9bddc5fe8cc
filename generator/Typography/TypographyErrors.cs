using Generator.Text;

namespace Generator.Typography;

/// <summary>Mistakes in what a language file says about typography.</summary>
static class TypographyErrors
{
    public static Diagnostic UnknownLexicon(Placed<string> name) => new(
        Severity.Error, "typography-lexicon", $"there is no lexicon {name.Value}; leave the field out, or build one as tools/zwnj does", name.Place);

    public static Diagnostic UnknownEnding(Placed<string> form, IEnumerable<string> known) => new(
        Severity.Error, "typography-ending", $"{form.Value} is none of the endings in either; write {string.Join(" or ", known)}", form.Place);
}
