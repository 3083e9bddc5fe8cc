namespace Generator.Languages.Unicode;

/// <summary>Korean syllables, whose parts follow from arithmetic (The Unicode Standard, 3.12) instead of a table.</summary>
static class Hangul
{
    const int Syllables = 0xac00;
    const int Leads = 0x1100;
    const int Vowels = 0x1161;
    const int Tails = 0x11a7; // one before the first tail: tail number 0 is none
    const int LeadCount = 19;
    const int VowelCount = 21;
    const int TailCount = 28;

    public static bool IsSyllable(int rune) => rune is >= Syllables and < Syllables + LeadCount * VowelCount * TailCount;

    public static void AddDecomposed(ref RuneBuffer buffer, int syllable)
    {
        var index = syllable - Syllables;
        buffer.Add(Leads + index / (VowelCount * TailCount));
        buffer.Add(Vowels + index / TailCount % VowelCount);
        if (index % TailCount is var tail and not 0)
            buffer.Add(Tails + tail);
    }

    public static int? FindComposite(int first, int second)
    {
        if (first is >= Leads and < Leads + LeadCount && second is >= Vowels and < Vowels + VowelCount)
            return Syllables + ((first - Leads) * VowelCount + (second - Vowels)) * TailCount;
        if (IsSyllable(first) && (first - Syllables) % TailCount == 0 && second is > Tails and < Tails + TailCount)
            return first + (second - Tails);
        return null;
    }
}
