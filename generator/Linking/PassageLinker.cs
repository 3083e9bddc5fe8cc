using System.Collections.Immutable;
using Generator.Model;

namespace Generator.Linking;

/// <summary>Gives the blocks of a story's versions the fragments by which they are linked to: the same one wherever they say the same.</summary>
/// <remarks>
/// They are the original's, made there from how each block begins: what is changed in a translation moves none of them, and a
/// translation that comes later moves none of the original's. They do move when another version is declared the original.
/// </remarks>
static class PassageLinker
{
    /// <returns>By article, by reference.</returns>
    public static Dictionary<Article, Passages> Link(ImmutableArray<Story> stories)
    {
        var passages = new Dictionary<Article, Passages>(ReferenceEqualityComparer.Instance);
        foreach (var story in stories.Where(story => !story.Versions.IsEmpty))
        {
            foreach (var version in story.Versions)
                passages.Add(version, ReferenceEquals(version, story.Original) ? LinkOriginal(version.Body) : LinkTranslation(story.Original.Body, version));
        }
        return passages;
    }

    static Passages LinkOriginal(Body body) => Passages.OfOriginal([.. body.Blocks.Select(block => block.Id)]);

    static Passages LinkTranslation(Body original, Article version)
    {
        var body = version.Body;
        var beads = BlockAligner.Align(original, body);
        var ids = new string?[body.Blocks.Length];
        foreach (var bead in beads)
        {
            if (bead.FirstCount > 0 && bead.SecondCount > 0 && IsFree(original.Blocks[bead.First], body, bead.Second))
                ids[bead.Second] = original.Blocks[bead.First].Id;
        }
        var taken = new HashSet<string>(ids.OfType<string>(), StringComparer.Ordinal);
        for (var i = 0; i < ids.Length; i++)
            ids[i] ??= MakeOwn(body.Blocks[i], version.Language.Code, taken);
        return Passages.OfTranslation([.. ids.OfType<string>()], original.Blocks.Length, beads);
    }

    // What the translation's author has named so is another passage; a block's own name may of course be the original's.
    static bool IsFree(Block original, Body body, int block)
    {
        if (string.Equals(body.Blocks[block].Id, original.Id, StringComparison.Ordinal))
            return true;
        // Looking through the whole text is kept for names that authors think of.
        return original.IsNamed
            ? !body.HasId(original.Id)
            : !body.Blocks.Any(other => other.IsNamed && string.Equals(other.Id, original.Id, StringComparison.Ordinal));
    }

    // What the original does not say, or says in another block that begins with the same signs or numbers.
    static string MakeOwn(Block block, string language, HashSet<string> taken)
    {
        var id = block.Id;
        while (!taken.Add(id))
            id = $"{id}-{language}";
        return id;
    }
}
