namespace Generator.Typography.Passages;

/// <summary>What a passage is to its readers.</summary>
enum PassageKind
{
    /// <summary>A block of the running text.</summary>
    Body,

    /// <summary>A field beside the running text: a title, a caption.</summary>
    Field,

    /// <summary>The name of a person, place or topic: its letters are known by those who bear it, not by a lexicon.</summary>
    Name,
}
