using System.Text;

namespace Generator.Languages.Folding;

/// <summary>A letter that search keys leave out after certain others: in German the e of ae, oe and ue, but not that of "dauer".</summary>
/// <param name="Letter">The letter that is left out.</param>
/// <param name="After">The letters after which it is.</param>
/// <param name="Unless">The letters before those that keep it.</param>
public sealed record LetterDrop(char Letter, string After, string Unless)
{
    /// <summary>As a regular expression of JavaScript: what it matches is left out of a key.</summary>
    public string Pattern => Unless.Length == 0
        ? $"(?<={AnyOf.Letters(After)}){AnyOf.Texts([Letter.ToString()])}+"
        : $"(?<=(?<!{AnyOf.Letters(Unless)}){AnyOf.Letters(After)}){AnyOf.Texts([Letter.ToString()])}+";

    // Only what is already in the key decides, so that folding a key again changes nothing.
    internal bool Applies(StringBuilder key, char letter) =>
        letter == Letter && key.Length > 0 && After.Contains(key[^1], StringComparison.Ordinal)
        && !(key.Length > 1 && Unless.Contains(key[^2], StringComparison.Ordinal));
}
