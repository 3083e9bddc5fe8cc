using System.Numerics;

namespace Generator.Scripting.Runtime;

/// <summary>A range of whole numbers, <c>1..3</c> or <c>1..&lt;3</c>, counting down when the first is greater.</summary>
sealed class NumberRange(BigInteger first, BigInteger last) : Sequence([])
{
    public BigInteger First { get; } = first;

    /// <summary>The last number itself belongs to the range.</summary>
    public BigInteger Last { get; } = last;

    public BigInteger Count => BigInteger.Abs(Last - First) + 1;

    public override IEnumerator<Value> GetEnumerator()
    {
        var step = First <= Last ? BigInteger.One : BigInteger.MinusOne;
        for (var number = First; number != Last; number += step)
            yield return Value.FromInteger(number);
        yield return Value.FromInteger(Last);
    }
}
