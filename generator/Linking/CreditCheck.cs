using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Checks what articles say of reviewers and corrections against the people and languages there are.</summary>
static class CreditCheck
{
    public static void Check(Library library, IEnumerable<Article> articles, Diagnostics diagnostics)
    {
        var codes = library.Config.Languages.Select(language => language.Code).ToList();
        foreach (var article in articles)
        {
            if (article.Translation?.Reviewer is { } reviewer
                && !library.People.ContainsKey(reviewer.Value)
                && !diagnostics.HasErrorsIn("input/data/people.yaml"))
                diagnostics.Add(Errors.PersonUnknown(reviewer, library.Names));
            foreach (var correction in article.Corrections)
            {
                if (correction.AppliesTo is { Value: not "all" } code && !codes.Contains(code.Value, StringComparer.Ordinal))
                    diagnostics.Add(Errors.LanguageUnknown(code, codes));
            }
        }
    }
}
