using System.Net;
using System.Text;
using Generator.Languages.Unicode;
using Generator.Model;
using Generator.Text;

namespace Generator.Writing;

/// <summary>Checks before anything is written that every internal address in the finished pages leads to a finished page.</summary>
/// <remarks>Authors' links are checked when they are linked; what is found here is a template's mistake.</remarks>
public sealed class LinkCheck
{
    /// <summary>The address of no file.</summary>
    const string NoPath = "?";

    readonly Dictionary<string, OutputFile> _byHref = new(StringComparer.Ordinal);
    readonly Dictionary<string, OutputFile>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    readonly Dictionary<string, OutputFile> _byPath = new(StringComparer.Ordinal);
    readonly SortedDictionary<string, MissingTarget> _missing = new(StringComparer.Ordinal);
    readonly string _baseUrl;
    readonly string _basePath;
    readonly bool _isRelative;

    LinkCheck(IReadOnlyList<OutputFile> files, string baseUrl, bool isRelative)
    {
        _baseUrl = baseUrl;
        _isRelative = isRelative;
        _basePath = new Uri(baseUrl + "/").AbsolutePath.TrimEnd('/');
        foreach (var file in files)
        {
            if (!isRelative)
                _byHref[_basePath + file.Address.Href] = file;
            _byHref[file.Address.ToAbsolute(baseUrl)] = file;
            _byPath[file.Address.Path.TrimEnd('/')] = file;
            _byPath["/" + file.Address.OutputPath] = file;
        }
        _bySpan = _byHref.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <param name="baseUrl">Of the site, without a slash at its end.</param>
    /// <param name="isRelative">The pages may come to stand anywhere, so that none of them may name another from the root of the host.</param>
    public static void Check(IReadOnlyList<OutputFile> files, string baseUrl, bool isRelative, Diagnostics diagnostics)
    {
        ReportDoubles(files, diagnostics);
        var check = new LinkCheck(files, baseUrl, isRelative);
        foreach (var file in files)
        {
            if (file.CopyOf is null && IsScanned(file.Address))
                check.Scan(file);
        }
        foreach (var (target, missing) in check._missing)
        {
            var place = OutputPlace.Get(missing.Page, missing.At);
            diagnostics.Add(check.IsRooted(target)
                ? Errors.OutputLinkRooted(place, target, missing.Pages)
                : Errors.OutputLinkBroken(place, target, missing.Pages));
        }
    }

    static bool IsScanned(Address address) =>
        address.IsPage || address.Path.EndsWith(".html", StringComparison.Ordinal) || address.Path.EndsWith(".xml", StringComparison.Ordinal);

    static void ReportDoubles(IReadOnlyList<OutputFile> files, Diagnostics diagnostics)
    {
        var first = new Dictionary<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!first.TryAdd(file.Address.OutputPath, file))
                diagnostics.Add(Errors.OutputTwice(OutputPlace.Get(file, null), file.Address, first[file.Address.OutputPath].Pipeline, file.Pipeline));
        }
    }

    void Scan(OutputFile page)
    {
        var bytes = page.Content.Span;
        var links = new LinkScanner(bytes);
        Span<char> text = stackalloc char[512];
        while (links.MoveNext())
        {
            var link = bytes.Slice(links.Current.Start, links.Current.Length);
            // Nearly all links are written as the addresses are kept, and are found without making a string.
            if (link.Length <= text.Length && _bySpan.ContainsKey(text[..Encoding.UTF8.GetChars(link, text)]))
                continue;
            if (!Resolves(page, WebUtility.HtmlDecode(Encoding.UTF8.GetString(link)).Trim()))
                Report(page, links.Current);
        }
    }

    bool Resolves(OutputFile page, string link)
    {
        var hash = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = hash < 0 ? "" : Decode(link[(hash + 1)..]);
        var rest = hash < 0 ? link : link[..hash];
        var target = rest.Length == 0 ? page : null;
        if (target is null)
        {
            if (FindPath(page, rest) is not { } path)
                return true;
            target = _byPath.GetValueOrDefault(Decode(path).TrimEnd('/'));
        }
        return target is not null && (fragment.Length == 0 || HasId(target, fragment));
    }

    // The path of the site that a link means, or null when it leads outside.
    string? FindPath(OutputFile page, string link)
    {
        link = link.IndexOf('?', StringComparison.Ordinal) is >= 0 and var query ? link[..query] : link;
        if (link.StartsWith(_baseUrl, StringComparison.Ordinal) && (link.Length == _baseUrl.Length || link[_baseUrl.Length] == '/'))
            return link[_baseUrl.Length..];
        if (link.StartsWith("//", StringComparison.Ordinal))
            return null;
        if (link.StartsWith('/'))
            return IsRooted(link) ? NoPath : link[_basePath.Length..];
        // A scheme of any kind leads outside; what else has no slash before its colon would be one.
        var colon = link.AsSpan().IndexOfAny(":/");
        if (colon >= 0 && link[colon] == ':')
            return null;
        return new Uri(new Uri("file:///" + page.Address.OutputPath), link).AbsolutePath;
    }

    // From the root of the host, where a site that lies below a path, or anywhere, does not stand.
    bool IsRooted(string link) => link.StartsWith('/') && (_isRelative || !link.StartsWith(_basePath + "/", StringComparison.Ordinal));

    static bool HasId(OutputFile page, string id)
    {
        var content = page.Content.Span;
        var sought = Encoding.UTF8.GetBytes($"id=\"{id}\"");
        for (var at = content.IndexOf(sought); at >= 0;)
        {
            if (at > 0 && content[at - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
                return true;
            var next = content[(at + 1)..].IndexOf(sought);
            at = next < 0 ? -1 : at + 1 + next;
        }
        return false;
    }

    void Report(OutputFile page, LinkAttribute at)
    {
        var target = Encoding.UTF8.GetString(page.Content.Span.Slice(at.Start, at.Length));
        // A mistake of a template stands on many pages: it is said once, for the first.
        _missing[target] = _missing.TryGetValue(target, out var known) ? known with { Pages = known.Pages + 1 } : new(page, at, 1);
    }

    static string Decode(string text) => Normalization.ToNfc(Uri.UnescapeDataString(text));

    readonly record struct MissingTarget(OutputFile Page, LinkAttribute At, int Pages);
}
