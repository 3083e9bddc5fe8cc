using System.Collections.Immutable;

namespace Generator.Languages;

/// <summary>A word of the interface: one text, or one for each plural category of its language, with {n} where the number stands.</summary>
public sealed record Word
{
    readonly ImmutableArray<string?> _forms;

    internal Word(string text) => _forms = [text];

    /// <param name="forms">By <see cref="PluralCategory"/>; null where the language has no such category.</param>
    internal Word(ImmutableArray<string?> forms) => _forms = forms;

    public bool HasForms => _forms.Length > 1;

    /// <summary>The plain text, of a word with forms that of "other".</summary>
    public string Text => _forms[^1]!; // both constructors are given a last entry

    public string Get(PluralCategory category) => HasForms ? _forms[(int)category] ?? Text : Text;
}
