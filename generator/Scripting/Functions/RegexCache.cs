using System.Collections.Concurrent;
using System.Text.RegularExpressions;

namespace Generator.Scripting.Functions;

/// <summary>Keeps parsed patterns, as a theme uses the same few on every page.</summary>
static class RegexCache
{
    // Patterns made up while a template runs must not fill the memory: beyond this many they are parsed again each time.
    const int Capacity = 256;

    static readonly ConcurrentDictionary<(string Pattern, RegexOptions Options, TimeSpan Timeout), Regex> Known = new();

    public static Regex Get(string pattern, RegexOptions options, TimeSpan timeout)
    {
        var key = (pattern, options, timeout);
        if (Known.TryGetValue(key, out var regex))
            return regex;
        regex = new Regex(pattern, options | RegexOptions.CultureInvariant, timeout);
        if (Known.Count < Capacity)
            Known.TryAdd(key, regex);
        return regex;
    }
}
