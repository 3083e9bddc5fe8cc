using System.Buffers;

namespace Generator.Languages.Bidi;

/// <summary>The punctuation that belongs to a page's own sentences and so never to a foreign run in them.</summary>
/// <param name="Separators">Between the items of a list.</param>
/// <param name="Quotes">Around a quotation; not the straight marks, which every language writes.</param>
sealed record PageSigns(Direction Direction, string Separators, string Quotes)
{
    const string Straight = "\"'\u2019";

    public static PageSigns Of(Direction direction, ListPattern lists, QuotationMarks quotes) => new(
        direction,
        lists.Separator.Trim(),
        string.Concat((quotes.Open + quotes.Close + quotes.InnerOpen + quotes.InnerClose).Where(c => !Straight.Contains(c, StringComparison.Ordinal))));

    /// <summary>A passage that runs the other way: its language is not known, so any quotation marks may be its own.</summary>
    public static PageSigns Of(Direction direction) => new(direction, "", "“”„‟«»‹›‘‚");
}
