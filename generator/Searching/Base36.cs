namespace Generator.Searching;

/// <summary>Numbers in the digits 0–9a–z, which JavaScript reads too: <c>parseInt(text, 36)</c>.</summary>
static class Base36
{
    public const int Radix = 36;

    const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    public static string Write(long number, int length) => string.Create(length, number, static (text, rest) =>
    {
        for (var i = text.Length - 1; i >= 0; i--, rest /= Radix)
            text[i] = Digits[(int)(rest % Radix)];
    });

    public static int Read(char digit) => Digits.IndexOf(digit, StringComparison.Ordinal);
}
