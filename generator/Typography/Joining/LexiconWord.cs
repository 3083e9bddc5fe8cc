namespace Generator.Typography.Joining;

/// <summary>A word of a lexicon.</summary>
/// <param name="Spelling">With its joiners.</param>
/// <param name="Groups">The endings it takes, as bits by the group's number.</param>
readonly record struct LexiconWord(string Spelling, uint Groups)
{
    public bool Takes(int group) => (Groups & (1u << group)) != 0;
}
