using Generator.Text;
using Generator.Typography.Joining;
using Generator.Typography.Passages;

namespace Generator.Typography.Rules;

/// <summary>A text of some length without a single joiner has lost them all on its way.</summary>
sealed class AbsentJoiners(int mostWords)
{
    public Finding? Find(SourceText source, IEnumerable<Passage> passages)
    {
        var words = 0;
        foreach (var passage in passages.Where(passage => passage.Kind == PassageKind.Body))
        {
            if (passage.Text.Contains(ArabicLetters.Joiner, StringComparison.Ordinal))
                return null;
            words += ArabicWords.Find(passage.Text).Count();
        }
        return words > mostWords ? Findings.JoinersAbsent(source, words) : null;
    }
}
