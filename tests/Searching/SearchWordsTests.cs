using Generator.Searching;

namespace Tests.Searching;

/// <summary>Where words begin and end; a bar shows what a joint holds together.</summary>
public sealed class SearchWordsTests
{
    [Theory]
    [InlineData("Das Haus, dort.", "Das Haus dort")]
    [InlineData("می‌شود", "می|شود")]
    [InlineData("KI-Modell xAI/OpenAI x.ai", "KI|Modell xAI OpenAI x|ai")]
    [InlineData("l’État d'Iran", "l|État d|Iran")]
    [InlineData("۱۲٫۵ 1.234,56 2025-08 3.", "۱۲٫۵ 1.234,56 2025|08 3")]
    [InlineData("Ende. -Anfang", "Ende Anfang")]
    [InlineData("Sil\u00adbe \u2068نام\u2069", "Sil\u00adbe نام")]
    [InlineData("e\u0301te\u0301", "e\u0301te\u0301")]
    [InlineData("𐐀𐐁 \ud800x", "𐐀𐐁 x")]
    [InlineData("«»–…", "")]
    public void A_text_is_cut_into_words(string text, string expected) =>
        Assert.Equal(expected, string.Concat(SearchWords.Find(text).Select((word, at) => (at == 0 ? "" : word.IsJoined ? "|" : " ") + text.Substring(word.Start, word.Length))));
}
