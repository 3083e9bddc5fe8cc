namespace Generator.Languages.Bidi;

/// <summary>Finds the runs of the other direction in one paragraph, and says which of them the bidi algorithm would lay out wrongly.</summary>
/// <remarks>
/// A run is what a reader takes as one piece: words, the signs that hang on them (C++, @name, --watch), numbers of its own kind.
/// It needs no isolation where UAX #9 gives the same picture without: when letters stand at both of its ends and the next
/// letter on either side, beyond blanks and signs, is the page's own; for neutral characters between the two then take the
/// page's direction (rule N2), and no number is drawn to the run (rule W7).
/// </remarks>
readonly ref struct RunFinder(ReadOnlySpan<char> text, ReadOnlySpan<TextClass> classes, PageSigns page)
{
    // A run of so few words is a name, after which a full stop ends the page's sentence and not the run's.
    const int WordsOfName = 3;

    readonly ReadOnlySpan<char> _text = text;
    readonly ReadOnlySpan<TextClass> _classes = classes;
    readonly int[] _partners = BracketPairs.Find(text);
    readonly bool _isRightToLeft = page.Direction == Direction.RightToLeft;

    /// <param name="from">Runs begin here or later.</param>
    /// <param name="isSafe">Whether the run is laid out right as it stands.</param>
    /// <returns>Start and end; null: there is none.</returns>
    public (int Start, int End)? FindNext(int from, out bool isSafe)
    {
        for (var i = from; i < _text.Length; i++)
        {
            if (_isRightToLeft && BracketedPhone.GetLength(_text, i) is > 0 and var phone)
            {
                isSafe = false;
                return (i, i + phone);
            }
            if (!IsMember(i))
                continue;
            var end = Extend(i);
            var run = RunEdges.Widen(_text, _classes, from, i, end);
            isSafe = IsSafe(run.Start, run.End);
            return run;
        }
        isSafe = false;
        return null;
    }

    int Extend(int start)
    {
        var end = SkipMembers(start);
        if (NumericDate.GetLength(_text, start) is > 0 and var date)
            return start + date;
        while (true)
        {
            var next = end;
            while (next < _text.Length && IsInnerGap(next))
            {
                if (_partners[next] is not (> 0 and var close))
                {
                    next++;
                    continue;
                }
                if (!CanEnclose(start, next, close))
                    return end;
                end = next = close + 1;
            }
            if (next >= _text.Length || !IsMember(next) || !CanJoin(start, end, next))
                return end;
            end = SkipMembers(next);
        }
    }

    bool CanJoin(int start, int end, int next)
    {
        var gap = _text[end..next];
        // A bracket whose partner lies outside of the run.
        if (gap.IndexOfAny("([{}])") >= 0)
            return false;
        // "Elon Musk 2025-08-16": the day is a thing of its own.
        if (end < next && NumericDate.GetLength(_text, next) > 0)
            return false;
        // So is a signed number: "Berlin -5".
        if (gap is [.., ' ', '+' or '-' or '−'] && IsDigit(next))
            return false;
        var isSpaced = gap.IndexOfAny(" \n\t") >= 0;
        if (IsDigit(end - 1) && IsDigit(next))
        {
            // A range reads as the page does; a phone number and a day do not.
            if (gap.Contains('–') && !HasLetter(start, end))
                return false;
            return !isSpaced || gap.IndexOfAny(".,:;!?") < 0;
        }
        return !isSpaced || gap.IndexOfAny(".!?;") < 0 || !IsSentenceEnd(start, end);
    }

    bool IsSentenceEnd(int start, int end)
    {
        if (IsQuoted(start))
            return false;
        if (IsDigit(end - 1))
            return true;
        var word = end;
        while (word > start && _classes[word - 1] is TextClass.Foreign)
            word--;
        // "Dr.", "Inc.", "J.", but not "xAI."
        if (end - word == 1 || end - word <= 4 && char.IsLower(_text[end - 1]))
            return false;
        var words = 1;
        for (var i = start; i < end; i++)
            words += _classes[i] == TextClass.Space ? 1 : 0;
        return words <= WordsOfName;
    }

    // Whether a quotation or bracket is open where the run begins.
    bool IsQuoted(int at)
    {
        var mark = _text[..at].LastIndexOfAny("«»‹›“”„()");
        return mark >= 0 && _text[mark] is '«' or '‹' or '“' or '„' or '(';
    }

    bool CanEnclose(int start, int open, int close)
    {
        var hasLetter = false;
        for (var i = open + 1; i < close; i++)
        {
            if (_classes[i] is TextClass.Own or TextClass.Break or TextClass.Edge)
                return false;
            hasLetter |= _classes[i] == TextClass.Foreign;
        }
        // "xAI[1]" is a word and a note, "(2025)" after a title is the page's; but "f(2)" and "+49 (30) 123" are one thing.
        return hasLetter || _text[open] == '(' && (_classes[open - 1] != TextClass.Space || start > 0 && _text[start - 1] == '+');
    }

    bool IsSafe(int start, int end)
    {
        if (!HasLetter(start, end))
            return !_isRightToLeft || !_classes[start..end].ContainsAnyExcept(TextClass.ForeignDigit);
        return _classes[start] == TextClass.Foreign && IsMember(end - 1) && IsOwn(start - 1, -1) && IsOwn(end, 1);
    }

    // Whether the next letter or digit in that direction is a letter of the page, or there is none.
    bool IsOwn(int at, int step)
    {
        for (; at >= 0 && at < _text.Length; at += step)
        {
            switch (_classes[at])
            {
                case TextClass.Own or TextClass.Edge:
                    return true;
                case TextClass.Foreign or TextClass.ForeignDigit or TextClass.OwnDigit:
                    return false;
            }
        }
        return true;
    }

    int SkipMembers(int at)
    {
        while (at < _text.Length && IsMember(at))
            at++;
        return at;
    }

    bool IsMember(int at) => _classes[at] is TextClass.Foreign or TextClass.ForeignDigit;

    bool IsDigit(int at) => _classes[at] is TextClass.ForeignDigit or TextClass.OwnDigit;

    bool IsInnerGap(int at) => _classes[at] is TextClass.Space or TextClass.Sign or TextClass.OwnDigit or TextClass.Object;

    bool HasLetter(int start, int end) => _classes[start..end].Contains(TextClass.Foreign);
}
