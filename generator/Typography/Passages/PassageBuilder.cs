using System.Text;
using Generator.Text;

namespace Generator.Typography.Passages;

/// <summary>Puts a passage together from the pieces of its source.</summary>
sealed class PassageBuilder(SourceText source)
{
    readonly StringBuilder _text = new();
    readonly List<int> _offsets = [];
    readonly List<bool> _isLiteral = [];

    /// <summary>Characters that stand in the source as they are read.</summary>
    public void AddLiteral(int start, int length)
    {
        for (var i = 0; i < length; i++)
            Add(source.Content[start + i], start + i, true);
    }

    /// <summary>Characters that the source writes in another way.</summary>
    public void AddRewritten(ReadOnlySpan<char> text, int at)
    {
        foreach (var c in text)
            Add(c, at, false);
    }

    public void AddObject(int at) => Add(Passage.Object, at, false);

    /// <returns>Null when there is nothing to read.</returns>
    public Passage? Build(PassageKind kind)
    {
        if (_text.Length == 0)
            return null;
        var isLiteral = _isLiteral.ToArray();
        Machinery.Hide(_text, isLiteral);
        return new(source, _text.ToString(), [.. _offsets], isLiteral, kind);
    }

    void Add(char c, int at, bool isLiteral)
    {
        _text.Append(c);
        _offsets.Add(at);
        _isLiteral.Add(isLiteral);
    }
}
