namespace Generator.Text;

/// <summary>One mistake, said once: what is wrong, where, and what to write instead.</summary>
/// <param name="Code">Stable, in kebab-case; for filters and documentation.</param>
/// <param name="Message">One sentence that says what is wrong and what to do; no full stop at its end. Names stand as they are written,
/// quotation marks around what may be any text and around words of a language.</param>
public sealed record Diagnostic(Severity Severity, string Code, string Message, Place Place) : IComparable<Diagnostic>
{
    /// <summary>How the place was reached: the include chain of a template, the innermost first.</summary>
    public IReadOnlyList<Place> Via { get; init; } = [];

    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;
        var byPlace = Place.CompareTo(other.Place);
        if (byPlace != 0)
            return byPlace;
        var byCode = string.CompareOrdinal(Code, other.Code);
        return byCode != 0 ? byCode : string.CompareOrdinal(Message, other.Message);
    }
}
