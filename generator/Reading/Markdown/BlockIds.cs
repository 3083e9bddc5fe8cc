using System.Globalization;
using System.Text;
using Generator.Languages.Unicode;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Generator.Reading.Markdown;

/// <summary>Makes ids of blocks from how they begin, so that a block keeps its id when others come and go around it.</summary>
/// <remarks>
/// Forty letters and digits count, about seven words; spaces, signs and marks do not. What is mended further down, and how the block
/// is set, leaves the id alone. Whoever writes its first words anew writes another block: the links to it then lead to the page.
/// Blocks that begin alike are numbered in order. The rule never changes: people cite these ids.
/// </remarks>
/// <param name="given">The ids that authors gave.</param>
/// <param name="headings">Each has an id of its own, made from its words.</param>
sealed class BlockIds(IReadOnlySet<string> given, IEnumerable<HeadingBlock> headings)
{
    const int MaxLetters = 40;

    // What may be looked at to find that many letters, before anything is normalized.
    const int MaxLength = 4 * MaxLetters;

    readonly HashSet<string> _taken = new(given.Concat(headings.Select(heading => heading.GetAttributes().Id ?? "")), StringComparer.Ordinal);

    /// <summary>Whether its author gave a block its id; that of a heading does not count if its words made it, which differ from language to language.</summary>
    public bool IsNamed(Block block) => block.TryGetAttributes()?.Id is { } id && given.Contains(id);

    /// <param name="text">The words of the body so far.</param>
    /// <param name="start">Where those of the block begin.</param>
    public string Get(Block block, StringBuilder text, int start)
    {
        if (IsNamed(block))
            return block.GetAttributes().Id!; // IsNamed has seen it.
        var wanted = "p-" + Hash(Normalization.ToNfc(text.ToString(start, Math.Min(text.Length - start, MaxLength)))).ToString("x8", CultureInfo.InvariantCulture);
        var id = wanted;
        for (var number = 2; !_taken.Add(id); number++)
            id = string.Create(CultureInfo.InvariantCulture, $"{wanted}-{number}");
        return id;
    }

    // FNV-1a over UTF-16 units: nobody gains from two blocks with one hash, and every block of an archive is hashed at every build.
    static uint Hash(string start)
    {
        var hash = 2166136261u;
        var letters = 0;
        foreach (var c in start)
        {
            if (!char.IsLetterOrDigit(c))
                continue;
            hash = (hash ^ char.ToLowerInvariant(c)) * 16777619u;
            if (++letters == MaxLetters)
                break;
        }
        return hash;
    }
}
