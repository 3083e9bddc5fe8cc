using System.Collections.Frozen;

namespace Generator.Languages.Unicode;

/// <summary>Unicode's normal forms from own tables: in invariant globalization <c>string.Normalize</c> leaves text as it is.</summary>
/// <remarks>UAX #15. Unpaired surrogates become U+FFFD when anything else in the text has to change.</remarks>
public static class Normalization
{
    const char FirstOfInterest = '\u00a0';
    const char FirstNotNfc = '\u0300';

    static readonly Lazy<FrozenDictionary<long, int>> Composites = new(ListComposites);

    public static string ToNfc(string text) => IsNfc(text) ? text : Compose(text, compatibility: false);

    public static string ToNfd(string text) => text.AsSpan().ContainsAnyInRange('\u00c0', '\uffff') ? Decompose(text) : text;

    /// <summary>As NFC, with compatibility characters (ﻻ, ﬁ, ２) replaced by what they stand for.</summary>
    public static string ToNfkc(string text) => IsNfkc(text) ? text : Compose(text, compatibility: true);

    /// <summary>A quick check: false also for the rare text in NFC that holds a mark which might have combined.</summary>
    public static bool IsNfc(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange(FirstNotNfc, '\uffff');
        return at < 0 || IsStable(text[at..], compatibility: false);
    }

    static bool IsNfkc(ReadOnlySpan<char> text)
    {
        var at = text.IndexOfAnyInRange(FirstOfInterest, '\uffff');
        return at < 0 || IsStable(text[at..], compatibility: true);
    }

    static bool IsStable(ReadOnlySpan<char> text, bool compatibility)
    {
        var lastClass = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var record = CharacterRecord.Get(rune.Value);
            if ((record.Head & (CharacterRecord.NeverComposed | CharacterRecord.CombinesBackwards)) != 0)
                return false;
            if (compatibility && HasCompatibility(record))
                return false;
            var combining = record.CombiningClass;
            if (combining != 0 && lastClass > combining)
                return false;
            lastClass = combining;
        }
        return true;
    }

    // The parts of a canonical mapping may have compatibility mappings of their own (U+1FCF).
    static bool HasCompatibility(CharacterRecord record)
    {
        if (record.IsCompatibility)
            return true;
        foreach (var part in record.EnumerateMapping())
        {
            if (HasCompatibility(CharacterRecord.Get(part)))
                return true;
        }
        return false;
    }

    static string Decompose(string text)
    {
        var buffer = new RuneBuffer(text.Length);
        FillDecomposed(ref buffer, text, compatibility: false);
        return buffer.TakeString();
    }

    static string Compose(string text, bool compatibility)
    {
        var buffer = new RuneBuffer(text.Length);
        FillDecomposed(ref buffer, text, compatibility);
        ComposeInPlace(ref buffer);
        return buffer.TakeString();
    }

    static void FillDecomposed(ref RuneBuffer buffer, string text, bool compatibility)
    {
        foreach (var rune in text.EnumerateRunes())
            AddDecomposed(ref buffer, rune.Value, compatibility);
        Reorder(buffer.Span);
    }

    static void AddDecomposed(ref RuneBuffer buffer, int rune, bool compatibility)
    {
        if (Hangul.IsSyllable(rune))
        {
            Hangul.AddDecomposed(ref buffer, rune);
            return;
        }
        var record = CharacterRecord.Get(rune);
        if (record.Length == 0 || (record.IsCompatibility && !compatibility))
        {
            buffer.Add(rune);
            return;
        }
        foreach (var part in record.EnumerateMapping())
            AddDecomposed(ref buffer, part, compatibility);
    }

    // Marks between two starters stand in the order of their classes; the sort is stable and the runs are short.
    static void Reorder(Span<int> runes)
    {
        for (var i = 1; i < runes.Length; i++)
        {
            var combining = CharacterRecord.Get(runes[i]).CombiningClass;
            if (combining == 0)
                continue;
            for (var j = i; j > 0 && CharacterRecord.Get(runes[j - 1]).CombiningClass > combining; j--)
                (runes[j - 1], runes[j]) = (runes[j], runes[j - 1]);
        }
    }

    static void ComposeInPlace(ref RuneBuffer buffer)
    {
        var runes = buffer.Span;
        int starter = -1, kept = 0, lastClass = 0;
        foreach (var rune in runes)
        {
            var combining = CharacterRecord.Get(rune).CombiningClass;
            var isBlocked = kept - 1 > starter && (lastClass == 0 || lastClass >= combining);
            if (starter >= 0 && !isBlocked && FindComposite(runes[starter], rune) is { } composite)
            {
                runes[starter] = composite;
                continue;
            }
            if (combining == 0)
                starter = kept;
            lastClass = combining;
            runes[kept++] = rune;
        }
        buffer.Truncate(kept);
    }

    static int? FindComposite(int first, int second)
    {
        if ((CharacterRecord.Get(second).Head & CharacterRecord.CombinesBackwards) == 0)
            return null;
        if (Hangul.FindComposite(first, second) is { } syllable)
            return syllable;
        return Composites.Value.TryGetValue(GetKey(first, second), out var composite) ? composite : null;
    }

    static FrozenDictionary<long, int> ListComposites()
    {
        var composites = new Dictionary<long, int>();
        foreach (var composite in NormalizationTable.Composites)
        {
            var parts = CharacterRecord.Get(composite).EnumerateMapping();
            parts.MoveNext();
            var first = parts.Current;
            parts.MoveNext();
            composites.Add(GetKey(first, parts.Current), composite);
        }
        return composites.ToFrozenDictionary();
    }

    static long GetKey(int first, int second) => ((long)first << 32) | (uint)second;
}
