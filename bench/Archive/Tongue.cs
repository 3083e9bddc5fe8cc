using System.Text;

namespace Bench.Archive;

/// <summary>What the corpus needs of a language: single words, which mean nothing in a row, and marks between them.</summary>
sealed record Tongue(string Code, string SlugWord, string Comma, string[] Words, string[] Topics, string[] People)
{
    public static Tongue Persian { get; } = new(
        "fa", "خبر", "،", ReadWords("fa"),
        ["آموزش", "اقتصاد", "انرژی", "جامعه", "دانش", "سلامت", "سیاست", "فرهنگ", "فناوری", "محیط زیست", "هوش مصنوعی", "ورزش"],
        ["رضا احمدی", "سارا کریمی", "علی نوری", "مینا رستمی"]);

    public static Tongue German { get; } = new(
        "de", "meldung", ",", ReadWords("de"),
        [
            "Bildung", "Wirtschaft", "Energie", "Gesellschaft", "Wissenschaft", "Gesundheit",
            "Politik", "Kultur", "Technik", "Umwelt", "Künstliche Intelligenz", "Sport",
        ],
        ["Anna Schmidt", "Lea Fischer", "Jonas Weber", "Paul Braun"]);

    public string Draw(Dice dice, int least, int most)
    {
        var text = new StringBuilder();
        for (var left = dice.Roll(least, most); left > 0; left--)
            text.Append(dice.Pick(Words)).Append(left > 1 ? " " : "");
        return text.ToString();
    }

    /// <summary>As long as a sentence, and no sentence.</summary>
    public string DrawLong(Dice dice) => $"{Draw(dice, 4, 8)}{Comma} {Draw(dice, 4, 8)}.";

    static string[] ReadWords(string name)
    {
        using var reader = new StreamReader(typeof(Tongue).Assembly.GetManifestResourceStream(name)!); // Embedded by the project.
        return reader.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }
}
