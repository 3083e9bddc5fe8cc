using System.Collections.Immutable;
using Generator.Typography.Passages;

namespace Generator.Typography.Rules;

/// <summary>Collects the words with one of the endings, text by text, and tells those that differ from the others.</summary>
sealed class EndingCount(ImmutableArray<string> forms, string? always)
{
    readonly List<(Passage Passage, int Start, int Length, string Form)> _words = [];

    public void Add(Passage passage)
    {
        foreach (var (start, length) in ArabicWords.Find(passage.Text))
        {
            if (FindForm(passage.Text.AsSpan(start, length)) is { } form && !passage.IsMentioned(start, length))
                _words.Add((passage, start, length, form));
        }
    }

    public IEnumerable<Finding> FindOthers()
    {
        var counts = forms.ToDictionary(form => form, form => _words.Count(word => word.Form == form), StringComparer.Ordinal);
        var used = always ?? forms.MaxBy(form => counts[form]);
        if (used is null)
            yield break;
        foreach (var (passage, start, length, form) in _words.Where(word => word.Form != used))
        {
            var written = passage.Text.Substring(start, length);
            var right = string.Concat(written.AsSpan(0, length - form.Length), used);
            yield return always is null
                ? Findings.MixedEnding(passage, start, written, right, form, used, counts[used], _words.Count)
                : Findings.OtherEnding(passage, start, written, right, form, passage.FindQuotation(start, length) is null);
        }
    }

    string? FindForm(ReadOnlySpan<char> word)
    {
        foreach (var form in forms)
        {
            if (word.Length > form.Length && word.EndsWith(form))
                return form;
        }
        return null;
    }
}
