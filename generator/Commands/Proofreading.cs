using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Generator.Typography;

namespace Generator.Commands;

/// <summary>Checks how the texts of a site are set, and repairs their files.</summary>
static class Proofreading
{
    static ReadOnlySpan<byte> ByteOrderMark => "\uFEFF"u8;

    /// <summary>The result of a check with what proofreading finds; with <c>--strict</c> findings make it fail.</summary>
    public static BuildResult AddFindings(BuildResult result, BuildOptions options, CancellationToken cancellation)
    {
        if (result.Library is not { } library)
            return result;
        var diagnostics = new Diagnostics();
        diagnostics.AddRange(result.Diagnostics);
        // A control character, say, is an error for the build already: one mistake, one message.
        var known = result.Diagnostics.Select(diagnostic => (diagnostic.Place.Path, diagnostic.Place.Start)).ToHashSet();
        foreach (var (source, check) in FindTexts(library, diagnostics))
        {
            cancellation.ThrowIfCancellationRequested();
            diagnostics.AddRange(check.Check(source)
                .Where(finding => !known.Contains((finding.Place.Path, finding.Place.Start)))
                .Select(finding => finding.ToDiagnostic()));
        }
        return result with
        {
            Diagnostics = diagnostics.ToSorted(),
            Succeeded = result.Succeeded && !diagnostics.HasErrors && !(options.Strict && diagnostics.Count > 0),
        };
    }

    /// <summary>Makes the safe repairs in the files of a site.</summary>
    /// <returns>The files that changed.</returns>
    public static IReadOnlyList<string> Fix(Library library, string root, CancellationToken cancellation)
    {
        var repaired = new List<string>();
        // What is wrong with a language file is said by the check that follows.
        foreach (var (source, check) in FindTexts(library, new()))
        {
            cancellation.ThrowIfCancellationRequested();
            var text = check.Fix(source);
            if (string.Equals(text, source.Content, StringComparison.Ordinal))
                continue;
            Write(Path.Join(root, source.Path), text);
            repaired.Add(source.Path);
        }
        return repaired;
    }

    // The mark is no part of a source's text, and stays where it was.
    static void Write(string file, string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        var hadMark = File.ReadAllBytes(file).AsSpan().StartsWith(ByteOrderMark);
        File.WriteAllBytes(file, hadMark ? [.. ByteOrderMark, .. bytes] : bytes);
    }

    static IEnumerable<(SourceText Source, ProseCheck Check)> FindTexts(Library library, Diagnostics diagnostics)
    {
        var checks = new Dictionary<Language, ProseCheck>();
        var texts = library.Articles.Select(article => (article.Source, article.Language)).Concat(library.Pages.Select(page => (page.Source, page.Language)));
        foreach (var (source, language) in texts.OrderBy(text => text.Source.Path, StringComparer.Ordinal))
        {
            if (!checks.TryGetValue(language, out var check))
                checks[language] = check = new(language, diagnostics);
            yield return (source, check);
        }
    }
}
