using System.Text.Json;
using Generator.Model;

namespace Generator.Writing;

/// <summary>What the head of a finished page says of its versions, in each of the ways machines read it.</summary>
/// <param name="Url">What the page calls its own address; null of a page that search engines must not keep.</param>
/// <param name="At">Where it says so.</param>
/// <param name="Locales">How many other locales Open Graph is told of; null where it is told of none at all.</param>
/// <param name="Original">By JSON-LD, the version this one was translated from.</param>
/// <param name="Translations">By JSON-LD, the versions that were translated from this one.</param>
sealed record PageHead(OutputFile Page, string? Url, LinkAttribute? At, VersionSet Versions, int? Locales, string? Original, IReadOnlyList<string> Translations)
{
    public static PageHead Read(OutputFile page)
    {
        var content = page.Content.Span;
        var end = content.IndexOf("<body"u8);
        var head = end < 0 ? content : content[..end];
        var versions = new VersionSet();
        LinkAttribute? canonical = null;
        var links = new LinkScanner(head);
        while (links.MoveNext())
        {
            if (VersionSet.IsCanonical(head, links.Current))
                canonical = links.Current;
            else
                versions.Add(head, links.Current);
        }
        var url = canonical is { } at ? VersionSet.GetUrl(head, at) : null;
        int? locales = head.IndexOf("\"og:locale\""u8) < 0 ? null : head.Count("\"og:locale:alternate\""u8);
        var (original, translations) = ReadJsonLd(page, head);
        return new(page, url, canonical, versions, locales, original, translations);
    }

    static (string? Original, IReadOnlyList<string> Translations) ReadJsonLd(OutputFile page, ReadOnlySpan<byte> head)
    {
        var start = head.IndexOf("application/ld+json\">"u8);
        if (start < 0)
            return (null, []);
        start += "application/ld+json\">"u8.Length;
        var length = head[start..].IndexOf("</script"u8);
        // Most pages are told apart without a parser.
        if (length < 0 || head.Slice(start, length).IndexOf("\"@id\":"u8) < 0)
            return (null, []);
        try
        {
            using var json = JsonDocument.Parse(page.Content.Slice(start, length));
            var root = json.RootElement;
            return (
                root.TryGetProperty("translationOfWork", out var original) ? GetId(original) : null,
                root.TryGetProperty("workTranslation", out var translations) ? [.. translations.EnumerateArray().Select(GetId).OfType<string>()] : []);
        }
        // What a theme writes there need not be an article as this site describes it.
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            return (null, []);
        }
    }

    static string? GetId(JsonElement work) => work.TryGetProperty("@id", out var id) ? id.GetString() : null;
}
