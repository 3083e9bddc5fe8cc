using System.Buffers;

namespace Generator.Text;

/// <summary>Characters that do something and show nothing: HTML and XML forbid some, and others make a text read as what it is not.</summary>
/// <remarks>
/// Files are searched as they are read, and again what an escape stands for, in YAML and in Markdown.
/// U+202A to U+202E change the direction of all that follows (rule B8). Isolates, marks, U+200C and U+200D are of use and stay.
/// </remarks>
public static class ControlCharacters
{
    static readonly SearchValues<char> All = SearchValues.Create(
    [
        .. Range(0x00, 0x08), .. Range(0x0b, 0x0c), .. Range(0x0e, 0x1f), .. Range(0x7f, 0x84), .. Range(0x86, 0x9f),
        .. Range(0x202a, 0x202e), '\ufffe', '\uffff',
    ]);

    /// <returns>Where the first one is, or -1.</returns>
    public static int IndexOf(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    static IEnumerable<char> Range(int first, int last) => Enumerable.Range(first, last - first + 1).Select(code => (char)code);
}
