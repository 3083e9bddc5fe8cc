namespace Generator.Scripting.Runtime;

/// <summary>The running number and neighbours of one loop: what <c>for.index</c> and its like read.</summary>
/// <param name="keyword">for, while or tablerow.</param>
/// <param name="length">How many rounds there are; -1 when nobody knows.</param>
sealed class LoopState(string keyword, int length)
{
    Value _item;
    Value _before;

    public string Keyword { get; } = keyword;

    public int Length { get; } = length;

    public int Index { get; set; }

    /// <summary>The item differs from the one before; worked out only where a template asks.</summary>
    public bool IsChanged => Index == 0 || _item.Kind != _before.Kind || !Operators.AreSame(_item, _before);

    /// <summary>The column of a tablerow, from 0.</summary>
    public int Column { get; set; }

    public void Advance(int index, Value item)
    {
        Index = index;
        _before = _item;
        _item = item;
    }
}
