using System.Collections.Immutable;

namespace Generator.Typography.Joining;

/// <summary>What a word without joiners may be the remains of.</summary>
/// <param name="Spellings">None: the word is right as it stands, or not known. One: it lost its joiners. More: only its writer knows.</param>
readonly record struct JoinerReading(ImmutableArray<string> Spellings)
{
    public static readonly JoinerReading AsItStands = new([]);

    public bool IsCertain => Spellings.Length == 1;
}
