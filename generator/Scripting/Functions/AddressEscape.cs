using System.Buffers;
using Generator.Text;

namespace Generator.Scripting.Functions;

/// <summary>What stays as it is in an address, or in a piece of one (RFC 3986).</summary>
static class AddressEscape
{
    const string Unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";
    const string Reserved = ":/?#[]@!$&'()*+,;=";

    static readonly SearchValues<char> InComponent = SearchValues.Create(Unreserved);
    static readonly SearchValues<char> InAddress = SearchValues.Create(Unreserved + Reserved);

    /// <summary>For a piece of an address, such as the value of a query: nothing in it divides the address.</summary>
    public static string EncodeComponent(string text) => PercentEncoding.Encode(text, InComponent);

    /// <summary>For a whole address: what divides it stays. A percent sign is encoded, so this is not done twice.</summary>
    public static string EncodeAddress(string text) => PercentEncoding.Encode(text, InAddress);
}
