namespace Generator.Languages.Sorting;

/// <summary>The order of what is not in a language's alphabet: blanks, symbols, digits, the alphabet, Latin, other alphabets, all else by code.</summary>
static class Weights
{
    public const int Blank = 1;
    public const int Hyphen = 2;
    public const int Symbols = 0x100;

    /// <summary>A run of digits weighs its length first, then its digits: numbers stand in order of value.</summary>
    public const int DigitRuns = 0x20_0000;
    public const int Digits = 0x21_0000;
    public const int MaxDigitRun = 0xffff;

    public const int Alphabet = 0x22_0000;
    public const int Latin = 0x23_0000;
    public const int OtherAlphabets = 0x24_0000;
    public const int OtherLetters = 0x25_0000;

    public const ushort CommonSecondary = 1;

    /// <summary>A letter that the language files under another one.</summary>
    public const ushort VariantSecondary = 2;
    public const ushort Marks = 0x100;

    public const ushort LowerCase = 1;
    public const ushort UpperCase = 2;
}
