using System.Security.Cryptography;
using System.Text;

namespace Generator.Scripting.Functions;

/// <summary>Digests of a text's UTF-8 bytes, in small hexadecimal digits.</summary>
/// <remarks>MD5 and SHA-1 are there for names of files and the like; they protect nothing.</remarks>
static class TextHash
{
    delegate int Digest(ReadOnlySpan<byte> source, Span<byte> destination);

    public static string Md5(string text) => Hash(text, MD5.HashData);

    public static string Sha1(string text) => Hash(text, SHA1.HashData);

    public static string Sha256(string text) => Hash(text, SHA256.HashData);

    public static string Sha512(string text) => Hash(text, SHA512.HashData);

    public static string HmacSha1(string text, string key) => ToHex(HMACSHA1.HashData(ToUtf8(key), ToUtf8(text)));

    public static string HmacSha256(string text, string key) => ToHex(HMACSHA256.HashData(ToUtf8(key), ToUtf8(text)));

    public static string HmacSha512(string text, string key) => ToHex(HMACSHA512.HashData(ToUtf8(key), ToUtf8(text)));

    static string Hash(string text, Digest digest)
    {
        Span<byte> hash = stackalloc byte[SHA512.HashSizeInBytes];
        return ToHex(hash[..digest(ToUtf8(text), hash)]);
    }

    static byte[] ToUtf8(string text) => Encoding.UTF8.GetBytes(text);

    static string ToHex(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(bytes);
}
