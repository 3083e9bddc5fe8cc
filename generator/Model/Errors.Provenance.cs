using Generator.Text;

namespace Generator.Model;

/// <summary>Contradictions in what versions say of where they come from.</summary>
public static partial class Errors
{
    public static Diagnostic StoryLanguageTwice(Place at, string story, string language, string first) =>
        Error("story-twice", $"the story {story} already has a version in {language}, {first}; a story has one version a language", at);

    public static Diagnostic StoryUnknown(Placed<string> story, IEnumerable<string> known) =>
        Error("story-unknown", $"no other article belongs to the story {story.Value}{Suggestion.GetClause(story.Value, known)}", story.Place);

    public static Diagnostic SourceLanguage(Placed<string> code) =>
        Error("language-unknown", $"{code.Value} is not the code of a language; write it like zh", code.Place);

    public static Diagnostic OriginalTwice(Placed<string> original, Placed<string> first) =>
        Error("original-twice", $"the original of this story is {original.Value} here but {first.Value} in {first.Place}; take one of the two out", original.Place);

    public static Diagnostic OriginalTranslated(Placed<string> from, Placed<string> original) =>
        Error("original-translated", $"this version is the story's original, says {original.Place}, and so no translation from {from.Value}; one of them is wrong", from.Place);

    public static Diagnostic OriginalTranslators(Placed<string> translator, Placed<string> original) =>
        Error("original-translated", $"this version is the story's original, says {original.Place}, and so has no translators; delete them, or say in translation where it comes from", translator.Place);

    public static Diagnostic VersionMissing(Placed<string> code, string story) =>
        Error("version-missing", $"the story {story} has no version in {code.Value}; name one that it has, or add that one", code.Place);

    public static Diagnostic TranslationOfItself(Placed<string> from) =>
        Error("translation-of-itself", $"a version in {from.Value} cannot be a translation from {from.Value}; name the language it was translated from", from.Place);

    public static Diagnostic MinorIdle(Place minor) =>
        Warning("minor-idle", "minor: true hides no change now: every marked translation renders this text as it stands; take it out, or it would hide the next change too", minor);

    public static Diagnostic ChangeUndated(Place title) =>
        Warning("change-undated", "this text has changed since it was translated, and readers of the translation are told so without a date; add updated: …, or minor: true where nothing of substance changed", title);

    /// <param name="date">Of the withdrawal.</param>
    public static Diagnostic WithdrawalFuture(Place date) =>
        Error("withdrawal-future", "this withdrawal is dated after now; write the day on which the text was taken down", date);

    public static Diagnostic CorrectionDuty(Placed<PublicationTime> date, string other) =>
        Warning("correction-duty", $"{other} does not carry this correction; add one of the same date there, or not-affected: [{IsoDay.Format(date.Value.Date)}]", date.Place);

    public static Diagnostic CorrectionFuture(Place date) =>
        Error("correction-future", "this correction is dated after now; write the day on which the text was put right", date);

    public static Diagnostic NotAffectedUnknown(Placed<PublicationTime> date) =>
        Error("not-affected-unknown", $"no other version of this story has a correction of {IsoDay.Format(date.Value.Date)}", date.Place);

    /// <param name="codes">Each was translated from the next, and the last from the first.</param>
    public static Diagnostic TranslationCycle(Placed<string> from, IEnumerable<string> codes) =>
        Error("translation-cycle", $"these versions are translations of each other, {string.Join(" from ", codes)}; one of them was there first", from.Place);

    /// <param name="kind">The one for which the field is meant.</param>
    public static Diagnostic TranslationByHand(Placed<string> written, string field, string kind) =>
        Error("translation-kind", $"a translation of kind human has no {field}; write kind: {kind}, or delete {field}", written.Place);

    public static Diagnostic TranslationReviewed(Placed<string> reviewer) =>
        Error("translation-kind", "a machine translation with a reviewer is of kind machine-reviewed; write that, or delete reviewer", reviewer.Place);

    public static Diagnostic ReviewerMissing(Place kind) =>
        Error("translation-kind", "a translation of kind machine-reviewed names its reviewer; add reviewer: …, or write kind: machine", kind);

    public static Diagnostic MachineTranslators(Placed<string> translator) =>
        Error("translation-kind", "a machine translation has no translators; write kind: human, or name who went over it in translation as reviewer", translator.Place);

    public static Diagnostic TranslationHash(string wrong, Place at) =>
        Error("translation-hash", $"{wrong} is not the hash of an original, 8 of the digits 0 to 9 and a to f for each block or 16 for the whole; let status --mark-current write it, or leave the field out", at);
}
