using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Generator.Typography;
using Generator.Typography.Names;

namespace Generator.Commands;

/// <summary>Checks how the texts of a site are set, and repairs their files.</summary>
static class Proofreading
{
    /// <summary>The result of a check with what proofreading finds; with <c>--strict</c> findings make it fail.</summary>
    public static BuildResult AddFindings(BuildResult result, BuildOptions options, CancellationToken cancellation)
    {
        if (result.Library is not { } library)
            return result;
        var diagnostics = new Diagnostics();
        diagnostics.AddRange(result.Diagnostics);
        // A control character, say, is an error for the build already: one mistake, one message.
        var known = result.Diagnostics.Select(diagnostic => (diagnostic.Place.Path, diagnostic.Place.Start)).ToHashSet();
        foreach (var language in library.Config.Languages)
        {
            diagnostics.AddRange(new ProseCheck(language, diagnostics, GetNames(library, language)).Check(FindTexts(library, language, cancellation))
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
        var repaired = new SortedDictionary<string, SourceText>(StringComparer.Ordinal);
        foreach (var language in library.Config.Languages)
        {
            // What is wrong with a language file is said by the check that follows.
            var check = new ProseCheck(language, new(), GetNames(library, language));
            foreach (var source in FindTexts(library, language, cancellation))
            {
                // Another language's texts in the same file may have been repaired before.
                var last = repaired.GetValueOrDefault(source.Path, source);
                var text = check.Fix(last);
                if (!string.Equals(text, last.Content, StringComparison.Ordinal))
                    repaired[source.Path] = new(source.Path, text);
            }
        }
        foreach (var (path, source) in repaired)
            SourceFile.Rewrite(Path.Join(root, path), source.Content);
        return [.. repaired.Keys];
    }

    static NameBook GetNames(Library library, Language language)
    {
        var known = library.Names.All;
        return new(
            [
                .. from name in known
                   // A topic's variants are other words for it, and rightly stand in a text.
                   where name.Kind is not NameKind.Topic
                   let text = name.Name.Find(language)
                   where text is not null
                   select new NameForms(text, [.. name.Variants.Get(language).Select(variant => variant.Value)]),
            ],
            known.SelectMany(name => name.Forms).Select(form => form.Text.Value));
    }

    static IEnumerable<SourceText> FindTexts(Library library, Language language, CancellationToken cancellation)
    {
        var articles = library.Articles.Where(article => article.Language == language).Select(article => article.Source);
        var pages = library.Pages.Where(page => page.Language == language).Select(page => page.Source);
        foreach (var source in articles.Concat(pages).Concat(library.SharedTexts))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return source;
        }
    }
}
