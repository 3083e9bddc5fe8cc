using Generator.Text;

namespace Generator.Typography.Passages;

/// <summary>A block of text for readers (a paragraph, a heading, a title) as they read it; every character knows where it was written.</summary>
/// <remarks>
/// Markup is left out, so that what readers see side by side stands side by side. What is not prose (code, addresses, pictures) is one
/// <see cref="Object"/>. Characters that the source writes otherwise (entities, escapes, line breaks) are there but cannot be edited.
/// </remarks>
sealed class Passage
{
    /// <summary>Stands for a thing that is no text: object replacement character.</summary>
    public const char Object = '\ufffc';

    readonly SourceText _source;
    readonly int[] _offsets;
    readonly bool[] _isLiteral;

    internal Passage(SourceText source, string text, int[] offsets, bool[] isLiteral, PassageKind kind)
    {
        _source = source;
        Text = text;
        _offsets = offsets;
        _isLiteral = isLiteral;
        Kind = kind;
        Quotations = Quotation.FindAll(text);
    }

    public string Text { get; }

    public PassageKind Kind { get; }

    public IReadOnlyList<Quotation> Quotations { get; }

    /// <summary>Where a stretch was written; of no length: the point before the character.</summary>
    public Place GetPlace(int start, int length)
    {
        if (length == 0)
            return _source.GetPlace(start < Text.Length ? _offsets[start] : _offsets[start - 1] + 1, 0);
        return _source.GetPlace(_offsets[start], _offsets[start + length - 1] + 1 - _offsets[start]);
    }

    /// <summary>Whether the source holds exactly these characters side by side; of no length: the two it would part.</summary>
    public bool CanEdit(int start, int length)
    {
        if (length == 0)
            return start > 0 && start < Text.Length ? CanEdit(start - 1, 2) : start < Text.Length && _isLiteral[start];
        for (var i = start; i < start + length; i++)
        {
            if (!_isLiteral[i] || (i > start && _offsets[i] != _offsets[i - 1] + 1))
                return false;
        }
        return true;
    }

    /// <summary>The innermost quotation around a stretch, or null.</summary>
    public Quotation? FindQuotation(int start, int length)
    {
        Quotation? innermost = null;
        foreach (var quotation in Quotations)
        {
            if (quotation.Start <= start && start + length <= quotation.End && (innermost is null || quotation.Start >= innermost.Start))
                innermost = quotation;
        }
        return innermost;
    }

    /// <summary>Whether a stretch is spoken of and not used: a word or two in quotation marks, as an article about spelling has them.</summary>
    public bool IsMentioned(int start, int length) => FindQuotation(start, length) is { IsMention: true };
}
