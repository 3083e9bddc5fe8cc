namespace Generator.Writing;

/// <summary>Finds the addresses in the bytes of an HTML page, a feed or a sitemap.</summary>
/// <remarks>
/// A tokenizer of tags and attributes and no parser: pages come from templates that the browser tests judge, and an archive of
/// 10,000 pages is scanned at every build. Escaped markup within a feed is text and is not looked into: its page is.
/// </remarks>
ref struct LinkScanner(ReadOnlySpan<byte> page)
{
    readonly ReadOnlySpan<byte> _page = page;
    int _at = 0;
    bool _isInTag = false;
    bool _isScript = false;

    public LinkAttribute Current { get; private set; }

    public bool MoveNext()
    {
        while (_at < _page.Length)
        {
            if (_isInTag ? ReadAttribute() : EnterTag())
                return true;
        }
        return false;
    }

    // Skips text up to the next tag. True when an address stands between two tags: <loc>…</loc>.
    bool EnterTag()
    {
        var open = _page[_at..].IndexOf((byte)'<');
        if (open < 0)
        {
            _at = _page.Length;
            return false;
        }
        _at += open + 1;
        var rest = _page[_at..];
        if (rest.StartsWith("!--"u8))
            SkipPast("-->"u8);
        else if (rest.StartsWith("![CDATA["u8))
            SkipPast("]]>"u8);
        else if (rest.StartsWith("loc>"u8))
            return ReadText(4);
        else if (rest.StartsWith("style"u8))
            SkipPast("</style"u8);
        else if (rest.Length > 0 && IsLetter(rest[0]))
            (_isInTag, _isScript) = (true, rest.StartsWith("script"u8));
        return false;
    }

    bool ReadText(int skipped)
    {
        var start = _at + skipped;
        var length = _page[start..].IndexOf((byte)'<');
        Current = new(start, length < 0 ? _page.Length - start : length);
        _at = Current.Start + Current.Length;
        return true;
    }

    // Reads up to the next attribute with a value, or leaves the tag. True when the attribute holds an address.
    bool ReadAttribute()
    {
        var next = _page[_at..].IndexOfAny((byte)'=', (byte)'>');
        if (next < 0)
        {
            _at = _page.Length;
            return false;
        }
        var end = _at + next;
        _at = end + 1;
        if (_page[end] == (byte)'>')
        {
            _isInTag = false;
            if (_isScript)
                SkipPast("</script"u8);
            return false;
        }
        var value = ReadValue();
        Current = new(value.Start, value.Length);
        return IsLink(GetNameBefore(end)) && value.Length > 0;
    }

    LinkAttribute ReadValue()
    {
        while (_at < _page.Length && IsBlank(_page[_at]))
            _at++;
        if (_at == _page.Length)
            return default;
        var quote = _page[_at];
        var isQuoted = quote is (byte)'"' or (byte)'\'';
        var start = isQuoted ? _at + 1 : _at;
        var length = isQuoted ? _page[start..].IndexOf(quote) : _page[start..].IndexOfAny(" \t\r\n>"u8);
        if (length < 0)
            length = _page.Length - start;
        _at = Math.Min(start + length + (isQuoted ? 1 : 0), _page.Length);
        return new(start, length);
    }

    readonly ReadOnlySpan<byte> GetNameBefore(int equals)
    {
        while (equals > 0 && IsBlank(_page[equals - 1]))
            equals--;
        var start = equals;
        while (start > 0 && !IsBlank(_page[start - 1]) && _page[start - 1] is not ((byte)'"' or (byte)'\'' or (byte)'<'))
            start--;
        return _page[start..equals];
    }

    static bool IsLink(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("href"u8) || name.SequenceEqual("src"u8) || name.SequenceEqual("poster"u8);

    void SkipPast(ReadOnlySpan<byte> end)
    {
        var found = _page[_at..].IndexOf(end);
        _at = found < 0 ? _page.Length : _at + found + end.Length;
    }

    static bool IsBlank(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n';

    static bool IsLetter(byte b) => (b | 0x20) is >= (byte)'a' and <= (byte)'z';
}
