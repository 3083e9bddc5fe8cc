using System.Globalization;
using System.Text;

namespace Tests.Specs;

/// <summary>A stretch of a case under a line <c>@@ name</c>; a name may end with <c>escaped</c>.</summary>
public sealed record SpecSection(string Name, string Content)
{
    const string Escaped = " escaped";

    /// <summary>The name of the file that the section holds.</summary>
    public string Path => IsEscaped ? Name[..^Escaped.Length] : Name;

    bool IsEscaped => Name.EndsWith(Escaped, StringComparison.Ordinal);

    public byte[] GetBytes() => IsEscaped ? Unescape(Content) : Encoding.UTF8.GetBytes(Content);

    /// <summary><c>\xNN</c> is a byte, <c>\uNNNN</c> a character, <c>\\</c> a backslash.</summary>
    static byte[] Unescape(string text)
    {
        var bytes = new List<byte>();
        var rest = text.AsSpan();
        while (rest.IndexOf('\\') is >= 0 and var at)
        {
            AddUtf8(bytes, rest[..at]);
            var length = rest[at + 1] switch { 'x' => 4, 'u' => 6, _ => 2 };
            var escape = rest.Slice(at, length);
            if (length == 2)
                AddUtf8(bytes, escape[1..]);
            else if (length == 4)
                bytes.Add(byte.Parse(escape[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture));
            else
                AddUtf8(bytes, [(char)int.Parse(escape[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)]);
            rest = rest[(at + length)..];
        }
        AddUtf8(bytes, rest);
        return [.. bytes];
    }

    static void AddUtf8(List<byte> bytes, ReadOnlySpan<char> text)
    {
        var encoded = new byte[Encoding.UTF8.GetByteCount(text)];
        Encoding.UTF8.GetBytes(text, encoded);
        bytes.AddRange(encoded);
    }
}
