namespace Generator.Scripting.Runtime;

/// <summary>A range of whole numbers, <c>1..3</c> or <c>1..&lt;3</c>, counting down when the first is greater.</summary>
sealed class NumberRange(long first, long count, bool isDown) : Sequence([])
{
    public long Count { get; } = count;

    public Value this[long index] => Value.FromInteger(isDown ? first - index : first + index);

    /// <param name="isExclusive">The last number itself does not belong to the range.</param>
    /// <returns>Null if the range holds more numbers than a long counts.</returns>
    public static NumberRange? Create(long first, long last, bool isExclusive)
    {
        var distance = Int128.Abs((Int128)last - first) + (isExclusive ? 0 : 1);
        return distance > long.MaxValue ? null : new(first, (long)distance, first > last);
    }

    public override IEnumerator<Value> GetEnumerator()
    {
        for (long i = 0; i < Count; i++)
            yield return this[i];
    }
}
