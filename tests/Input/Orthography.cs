namespace Tests.Input;

/// <summary>What any text of a language of some length must hold, and what it must not.</summary>
/// <param name="Required">Characters that are easily lost on the way and leave a wrong text behind.</param>
/// <param name="Forbidden">Characters of a neighbouring language that look the same, or of a typewriter.</param>
sealed record Orthography(string Language, string Required, string Forbidden)
{
    /// <summary>A language that is not here has no such characters, or nobody has written them down yet.</summary>
    public static IReadOnlyList<Orthography> All { get; } =
    [
        // U+200C; then Arabic yeh, alef maksura, kaf, Arabic-Indic digits, presentation forms' tatweel, and ASCII's marks.
        new("fa", "\u200c", "\u064a\u0649\u0643\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668\u0669\u0640\"?;"),
        // No straight quotation marks and apostrophes.
        new("de", "", "\"'"),
    ];
}
