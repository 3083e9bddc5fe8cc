using Generator.Languages;
using Generator.Rendering.Views;

namespace Generator.Rendering;

/// <summary>What was put right in a text, as it is said wherever the text goes without its page: in feeds and books.</summary>
static class CorrectionNotes
{
    /// <returns>HTML for within a paragraph.</returns>
    public static string MakeCorrectionNote(this SiteRenderer renderer, Language language, CorrectionView correction) =>
        $"{language.ToHtml(renderer.GetWord(language, "corrections"))} ({language.FormatDate(correction.Date)}): "
            + $"<span lang=\"{correction.Language.Code}\" dir=\"{correction.Language.Direction}\">{correction.Text.Text}</span>";
}
