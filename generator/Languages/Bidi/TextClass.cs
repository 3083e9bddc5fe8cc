namespace Generator.Languages.Bidi;

/// <summary>What a character is to a text that runs one way, coarser than UAX #9 and seen from the page.</summary>
enum TextClass : byte
{
    /// <summary>Punctuation and symbols, which take their direction from what surrounds them.</summary>
    Sign,
    /// <summary>A letter of the page's direction.</summary>
    Own,
    /// <summary>A letter of the other direction.</summary>
    Foreign,
    /// <summary>A digit as the page's direction has them: Persian or Arabic ones where it is right-to-left, else ASCII.</summary>
    OwnDigit,
    /// <summary>A digit of the other direction.</summary>
    ForeignDigit,
    Space,
    /// <summary>Parts two runs: the page's comma between names, its quotation marks, a footnote mark.</summary>
    Break,
    /// <summary>Something that has its own direction already, such as code.</summary>
    Object,
    /// <summary>The end of a line that the author broke; no direction reaches beyond it.</summary>
    Edge,
}
