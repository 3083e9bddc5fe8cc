using System.Collections.Frozen;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>P4: commas, semicolons and question marks of the script; between foreign words the foreign ones stay.</summary>
sealed class PunctuationRule(FrozenDictionary<char, string> marks) : IProseRule
{
    public static PunctuationRule? Find(YamlFields typography) =>
        typography.Find("punctuation") is null ? null : new(RuleFields.ReadCharacters(typography, "punctuation"));

    public IEnumerable<Finding> Check(Passage passage)
    {
        var text = passage.Text;
        for (var i = 0; i < text.Length; i++)
        {
            if (!marks.TryGetValue(text[i], out var right) || IsInNumber(text, i) || IsFace(text, i))
                continue;
            var before = Surroundings.FindBefore(text, i);
            var after = Surroundings.FindAfter(text, i + 1);
            // Behind a foreign word that the own language goes on after, it could be either's.
            if (before == Strong.Arabic || after == Strong.Arabic)
                yield return Findings.ForeignPunctuation(passage, i, text[i].ToString(), right, before == Strong.Arabic);
        }
    }

    static bool IsInNumber(string text, int at) =>
        at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1]);

    static bool IsFace(string text, int at) => at + 1 < text.Length && text[at] == ';' && text[at + 1] is ')' or '-';
}
