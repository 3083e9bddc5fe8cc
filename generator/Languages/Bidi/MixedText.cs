using System.Buffers;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace Generator.Languages.Bidi;

/// <summary>Knows what in a text of one language must be set off from it: other directions where they would tangle, and languages that letters tell.</summary>
/// <param name="Script">Of the text's own language; null where its author says which language it is.</param>
/// <param name="Neighbours">Languages of the same site by their script, where no other one of the site has it.</param>
sealed record MixedText(PageSigns Signs, string? Script, FrozenDictionary<string, string> Neighbours)
{
    // Below these and between them stand only letters of Latin and signs: nothing that is foreign to a page that runs to the right.
    const char FirstBeyondLatin = '\u0370';
    const char FirstSign = '\u2000';
    const char LastSign = '\u2e7f';

    public static MixedText Of(Direction direction, string script, ListPattern lists, QuotationMarks quotes) =>
        new(PageSigns.Of(direction, lists, quotes), script, FrozenDictionary<string, string>.Empty);

    /// <summary>For the passages of a page that run as given, whatever their language.</summary>
    public MixedText Towards(Direction direction) =>
        direction == Signs.Direction ? this : new(PageSigns.Of(direction), null, FrozenDictionary<string, string>.Empty);

    /// <param name="text">One paragraph, without markup.</param>
    /// <param name="units">Stretches that are one thing, such as the words of a link.</param>
    /// <returns>By rising start; none overlap.</returns>
    public ImmutableArray<ForeignRun> FindRuns(ReadOnlySpan<char> text, IReadOnlyList<Range>? units = null)
    {
        if (Signs.Direction == Direction.LeftToRight && !HasBeyondLatin(text))
            return [];
        var classes = ArrayPool<TextClass>.Shared.Rent(text.Length);
        var isForeign = TextClassifier.TryClassify(text, Signs, classes);
        var runs = ImmutableArray.CreateBuilder<ForeignRun>();
        if (isForeign)
        {
            Passages.Join(text, classes.AsSpan(0, text.Length), Signs, units ?? []);
            AddForeign(text, classes.AsSpan(0, text.Length), runs);
        }
        if (Script is not null)
            AddKindred(text, classes.AsSpan(0, text.Length), runs);
        ArrayPool<TextClass>.Shared.Return(classes);
        runs.Sort((one, other) => one.Start.CompareTo(other.Start));
        return runs.DrainToImmutable();
    }

    /// <summary>The text as HTML.</summary>
    public string ToHtml(string text)
    {
        var runs = FindRuns(text);
        var html = new StringBuilder(text.Length + runs.Length * 24 + 8);
        var at = 0;
        foreach (var run in runs)
        {
            Isolation.AppendEscaped(html, text.AsSpan(at, run.Start - at));
            html.Append(run.Class is { } name ? $"<bdi class=\"{name}\"" : "<bdi");
            Isolation.AppendAttributes(html, run.Lang, run.Direction);
            Isolation.AppendEscaped(html.Append('>'), text.AsSpan(run.Start, run.Length)).Append("</bdi>");
            at = run.End;
        }
        return Isolation.AppendEscaped(html, text.AsSpan(at)).ToString();
    }

    /// <summary>The language that the letters of a text tell, if it is another one than the page's.</summary>
    public string? FindLanguage(ReadOnlySpan<char> text) => TellLanguage(Bidi.Script.FindOnly(text));

    static bool HasBeyondLatin(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c >= FirstBeyondLatin && c is < FirstSign or > LastSign)
                return true;
        }
        return false;
    }

    void AddForeign(ReadOnlySpan<char> text, ReadOnlySpan<TextClass> classes, ImmutableArray<ForeignRun>.Builder runs)
    {
        var direction = Signs.Direction == Direction.LeftToRight ? Direction.RightToLeft : Direction.LeftToRight;
        var finder = new RunFinder(text, classes, Signs);
        for (var from = 0; finder.FindNext(from, out var isSafe) is var (start, end); from = end)
        {
            var lang = FindLanguage(text[start..end]);
            if (!isSafe || lang is not null)
                runs.Add(new ForeignRun(start, end - start, direction, lang, IsNumber: !classes[start..end].Contains(TextClass.Foreign)));
        }
    }

    // Words that run with the page but are of another language: Japanese on a German page, Hebrew on a Persian one.
    void AddKindred(ReadOnlySpan<char> text, ReadOnlySpan<TextClass> classes, ImmutableArray<ForeignRun>.Builder runs)
    {
        for (var start = 0; start < text.Length; start++)
        {
            if (classes[start] != TextClass.Own || FindKindred(text[start..]) is null)
                continue;
            var end = start;
            for (var at = start; at < text.Length && classes[at] is TextClass.Own or TextClass.Space or TextClass.Sign; at++)
            {
                if (classes[at] != TextClass.Own)
                    continue;
                if (FindKindred(text[at..]) is null)
                    break;
                end = at + 1;
            }
            if (FindLanguage(text[start..end]) is { } lang)
                runs.Add(new ForeignRun(start, end - start, Signs.Direction, lang));
            start = end;
        }
    }

    string? FindKindred(ReadOnlySpan<char> text)
    {
        Rune.DecodeFromUtf16(text, out var rune, out _);
        var script = Bidi.Script.Find(rune);
        return Bidi.Script.CanTell(script) && !Bidi.Script.IsPart(script, Script) ? script : null;
    }

    string? TellLanguage(string script) =>
        Bidi.Script.CanTell(script) && !Bidi.Script.IsPart(script, Script)
            ? Neighbours.GetValueOrDefault(script) ?? Bidi.Script.FindLanguage(script)
            : null;
}
