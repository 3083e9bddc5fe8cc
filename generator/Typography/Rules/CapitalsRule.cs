using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using Generator.Typography.Passages;
using Generator.Yaml;

namespace Generator.Typography.Rules;

/// <summary>G6: letters that have a capital only among capitals: STRASSE or STRAẞE, Straße.</summary>
sealed partial class CapitalsRule(FrozenDictionary<char, string> capitals) : IProseRule
{
    readonly FrozenDictionary<char, string> _small =
        capitals.Where(pair => pair.Value.Length == 1).ToFrozenDictionary(pair => pair.Value[0], pair => pair.Key.ToString());

    readonly SearchValues<char> _letters = SearchValues.Create([.. capitals.Keys, .. capitals.Values.SelectMany(capital => capital)]);

    public static CapitalsRule? Find(YamlFields typography) =>
        typography.Find("capitals") is null ? null : new(RuleFields.ReadCharacters(typography, "capitals"));

    public IEnumerable<Finding> Check(Passage passage)
    {
        foreach (Match word in Word().Matches(passage.Text))
        {
            if (!word.ValueSpan.ContainsAny(_letters))
                continue;
            var others = word.Value.Where(c => !capitals.ContainsKey(c) && !_small.ContainsKey(c)).ToList();
            if (others.Count < 2)
                continue;
            for (var i = 0; i < word.Length; i++)
            {
                // Some write a family name in capitals and keep the small letter on purpose.
                if (capitals.TryGetValue(word.Value[i], out var capital) && others.TrueForAll(char.IsUpper))
                    yield return Findings.Capital(passage, word.Index + i, capital, false);
                else if (_small.TryGetValue(word.Value[i], out var small) && others.Skip(1).All(char.IsLower))
                    yield return Findings.Capital(passage, word.Index + i, small, true);
            }
        }
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}
