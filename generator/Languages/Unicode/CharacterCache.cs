using System.Text;

namespace Generator.Languages.Unicode;

/// <summary>Keeps what is worked out for a character; pages of it come to be when first asked for.</summary>
/// <remarks>Category, decomposition and the language's tables would else be looked up anew for every letter of every text.</remarks>
sealed class CharacterCache<T>(Func<Rune, T> make)
    where T : class
{
    const int PageBits = 8;
    const int PageSize = 1 << PageBits;

    // Racing threads may make the same value twice; both are alike.
    readonly T?[]?[] _pages = new T?[]?[PageSize];

    /// <summary>The value for the character at the start of a text, and how many UTF-16 units it takes.</summary>
    public T Get(ReadOnlySpan<char> text, out int length)
    {
        var first = text[0];
        if (char.IsSurrogate(first))
        {
            Rune.DecodeFromUtf16(text, out var rune, out length);
            return make(rune);
        }
        length = 1;
        var page = _pages[first >> PageBits] ??= new T?[PageSize];
        return page[first & (PageSize - 1)] ??= make(new Rune(first));
    }
}
