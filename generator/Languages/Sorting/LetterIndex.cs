using System.Globalization;
using System.Text;
using Generator.Languages.Unicode;

namespace Generator.Languages.Sorting;

/// <summary>Tells under which letter a list files a text: rule S4.</summary>
sealed class LetterIndex(Alphabet alphabet, CollationTable table, string digits)
{
    const string None = "#";

    /// <returns>A letter of the alphabet, that of another script, the language's range of digits, or "#" for a text with none of these.</returns>
    public string Get(string text)
    {
        for (var rest = Normalization.ToNfc(text).AsSpan(); !rest.IsEmpty;)
        {
            if (CharUnicodeInfo.GetDecimalDigitValue(rest[0]) >= 0)
                return digits;
            var elements = table.Get(rest, out var length);
            // Quotes, brackets, marks and symbols before the first letter are passed over.
            if (elements.Length > 0 && elements[0].Primary > Weights.DigitRuns)
                return alphabet.Index.GetValueOrDefault(rest[..length].ToString()) ?? GetLetter(elements[0].Primary);
            rest = rest[length..];
        }
        return None;
    }

    string GetLetter(int primary) => primary switch
    {
        >= Weights.OtherLetters => Rune.ToUpperInvariant(new Rune(primary - Weights.OtherLetters)).ToString(),
        >= Weights.OtherAlphabets => char.ToUpperInvariant(LetterOrder.GetLetter(primary - Weights.OtherAlphabets)).ToString(),
        >= Weights.Latin => char.ToUpperInvariant((char)(primary - Weights.Latin)).ToString(),
        _ => alphabet.Letters[primary - Weights.Alphabet],
    };
}
