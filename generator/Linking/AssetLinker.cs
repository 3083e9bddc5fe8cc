using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Gives a theme's assets addresses that hold a hash of their content, and leads style sheets to them.</summary>
sealed class AssetLinker
{
    readonly Theme _theme;
    readonly ImmutableSortedDictionary<string, InputFile> _files;
    readonly Diagnostics _diagnostics;
    readonly Dictionary<string, LinkedAsset> _linked = new(StringComparer.Ordinal);
    readonly HashSet<string> _underway = new(StringComparer.Ordinal);

    AssetLinker(Theme theme, Diagnostics diagnostics)
    {
        _theme = theme;
        _files = theme.Assets;
        _diagnostics = diagnostics;
    }

    public static ImmutableSortedDictionary<string, LinkedAsset> Link(Theme theme, Diagnostics diagnostics)
    {
        var linker = new AssetLinker(theme, diagnostics);
        if (theme.StyleSheet is { } sheet && !theme.Assets.ContainsKey(sheet.Value))
            diagnostics.Add(Errors.AssetMissing(sheet.Place, sheet.Value, Suggestion.FindNearest(sheet.Value, theme.Assets.Keys)));
        return theme.Assets.Keys.ToImmutableSortedDictionary(path => path, linker.Get, StringComparer.Ordinal);
    }

    LinkedAsset Get(string path)
    {
        if (_linked.TryGetValue(path, out var known))
            return known;
        _underway.Add(path);
        // Assets are few and small; their content decides their address, so they are read here and not with the articles.
        var content = File.ReadAllBytes(_files[path].FullPath);
        if (path.EndsWith(".css", StringComparison.Ordinal))
            content = LinkStyleSheet(path, content);
        _underway.Remove(path);
        var asset = new LinkedAsset(Routes.Asset(path, GetHash(content)), content);
        _linked.Add(path, asset);
        return asset;
    }

    byte[] LinkStyleSheet(string path, byte[] content)
    {
        var source = new SourceText(_files[path].Path, Encoding.UTF8.GetString(content));
        var text = new StringBuilder(source.Content.Length + 64);
        // One stylesheet, so that a page asks for one; its address changes with the options as with the rest.
        if (string.Equals(path, _theme.StyleSheet?.Value, StringComparison.Ordinal))
            text.Append(OptionStyles.Make(_theme));
        var copied = 0;
        foreach (var (start, length) in StyleSheetScanner.FindUrls(source.Content))
        {
            var written = source.Content.Substring(start, length);
            if (OwnUrl.HasScheme(written) || written.StartsWith('/') || written.StartsWith('#'))
                continue;
            var at = source.GetPlace(start, length);
            if (FindAsset(path, written, at) is not { } asset)
                continue;
            text.Append(source.Content, copied, start - copied).Append(asset);
            copied = start + length;
        }
        return Encoding.UTF8.GetBytes(text.Append(source.Content, copied, source.Content.Length - copied).ToString());
    }

    // Relative, so that one style sheet serves at the root of a host, below a path, and from a disk.
    string? FindAsset(string from, string written, Place at)
    {
        var suffix = written.IndexOfAny(['?', '#']) is >= 0 and var end ? written[end..] : "";
        var folder = GetFolder(from);
        var path = RelativePath.Combine(folder, written[..^suffix.Length]);
        if (path is null || !_files.ContainsKey(path))
        {
            var nearest = path is null ? null : Suggestion.FindNearest(path, _files.Keys);
            _diagnostics.Add(Errors.AssetMissing(at, written, nearest is null ? null : RelativePath.Get(folder, nearest)));
            return null;
        }
        if (_underway.Contains(path))
        {
            _diagnostics.Add(Errors.AssetCycle(at, written));
            return null;
        }
        var assets = "/assets/" + (folder.Length == 0 ? "" : folder + "/");
        return RelativePath.Get(assets, Get(path).Address.Path[1..]) + suffix;
    }

    static string GetFolder(string path) => path.LastIndexOf('/') is >= 0 and var slash ? path[..slash] : "";

    static string GetHash(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
}
