using System.Text;
using Generator.Languages.Bidi;
using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>The text of a paragraph in one string, as the bidi algorithm sees it, and where each inline stands in it.</summary>
sealed class LineText
{
    readonly StringBuilder _text = new();
    readonly Dictionary<Inline, Range> _places = new(ReferenceEqualityComparer.Instance);
    readonly List<Range> _units = [];
    readonly List<ContainerInline> _passages = [];

    public LineText(ContainerInline line)
    {
        AddChildren(line);
        Text = _text.ToString();
    }

    public string Text { get; }

    /// <summary>The words of links and of stressed passages.</summary>
    public IReadOnlyList<Range> Units => _units;

    /// <summary>Elements to which the author gave a language or direction: texts of their own.</summary>
    public IReadOnlyList<ContainerInline> Passages => _passages;

    /// <summary>The parts of a run that begins or ends within a link or stress: no element may reach over the border of another.</summary>
    public IEnumerable<ForeignRun> CutAtUnits(ForeignRun run)
    {
        var start = run.Start;
        foreach (var cut in _units.SelectMany(unit => FindCuts(unit, run)).Append(run.End).Order().Distinct())
        {
            var from = start;
            var to = cut;
            while (from < to && char.IsWhiteSpace(Text[from]))
                from++;
            while (to > from && char.IsWhiteSpace(Text[to - 1]))
                to--;
            if (from < to)
                yield return run with { Start = from, Length = to - from };
            start = cut;
        }
    }

    static IEnumerable<int> FindCuts(Range unit, ForeignRun run)
    {
        var (start, end) = (unit.Start.Value, unit.End.Value);
        if (start < run.Start && end > run.Start && end < run.End)
            yield return end;
        if (start > run.Start && start < run.End && end > run.End)
            yield return start;
    }

    /// <summary>The part of an inline that a run covers, cut out of it if it is text; null when it is not covered, or only in part.</summary>
    public Inline? Cut(Inline inline, ForeignRun run)
    {
        if (!Touches(inline, run))
            return null;
        if (inline is not LiteralInline literal)
            return IsWithin(_places[inline], run) ? inline : null;
        if (_places[literal].Start.Value < run.Start)
            literal = CutAt(literal, run.Start);
        if (_places[literal].End.Value > run.End)
            CutAt(literal, run.End);
        return literal;
    }

    /// <summary>Elements that were added for other runs have no place and are not touched.</summary>
    public bool Touches(Inline inline, ForeignRun run) =>
        _places.TryGetValue(inline, out var place) && place.Start.Value < run.End && place.End.Value > run.Start;

    public bool IsAll(Inline inline, ForeignRun run) => _places[inline].Equals(run.Start..run.End);

    static bool IsWithin(Range place, ForeignRun run) => place.Start.Value >= run.Start && place.End.Value <= run.End;

    // Returns the part behind the cut.
    LiteralInline CutAt(LiteralInline literal, int at)
    {
        var place = _places[literal];
        var content = literal.Content;
        var cut = content.Start + at - place.Start.Value;
        var rest = new LiteralInline(new StringSlice(content.Text, cut, content.End));
        literal.Content = new StringSlice(content.Text, content.Start, cut - 1);
        literal.InsertAfter(rest);
        _places[literal] = place.Start..at;
        _places[rest] = at..place.End;
        return rest;
    }

    void AddChildren(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            var start = _text.Length;
            Add(inline);
            _places.Add(inline, start.._text.Length);
        }
    }

    void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                _text.Append(literal.Content.AsSpan());
                break;
            case HtmlEntityInline entity:
                _text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline lineBreak:
                _text.Append(lineBreak.IsHard ? TextClassifier.LineEnd : ' ');
                break;
            case FootnoteLink:
                _text.Append(TextClassifier.Mark);
                break;
            case HtmlInline:
                break;
            // Code, addresses that are shown, pictures.
            case LinkInline { IsImage: true } or LinkInline { IsAutoLink: true }:
                _text.Append(TextClassifier.Object);
                break;
            case ContainerInline passage when passage.HasOwnText():
                _passages.Add(passage);
                _text.Append(TextClassifier.Object);
                break;
            case ContainerInline container:
                AddContainer(container);
                break;
            default:
                _text.Append(TextClassifier.Object);
                break;
        }
    }

    void AddContainer(ContainerInline container)
    {
        var start = _text.Length;
        if (container is DelimiterInline unclosed)
            _text.Append(unclosed.ToLiteral());
        AddChildren(container);
        if (container is LinkInline or EmphasisInline)
            _units.Add(start.._text.Length);
    }
}
