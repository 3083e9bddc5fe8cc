using Generator.Scripting.Runtime;

namespace Generator.Scripting.Syntax;

/// <summary>What may follow the list of a loop: <c>offset:2 limit:5 reversed</c>, and <c>cols:3</c> of a tablerow.</summary>
sealed record LoopOptions(Expression? Offset, Expression? Limit, Expression? Columns, bool IsReversed)
{
    /// <summary>A named argument that no loop has.</summary>
    public CallArgument? Unknown { get; init; }

    public static readonly LoopOptions None = new(null, null, null, false);

    /// <summary>The numbers of a range of items; first offset, then reversed, then limit, in whatever order they are written.</summary>
    public IReadOnlyList<Value> Apply(Execution x, IReadOnlyList<Value> items)
    {
        if (Unknown is { } unknown)
            throw RunErrors.LoopOptionUnknown(unknown.Place, unknown.Name ?? "");
        IEnumerable<Value> chosen = items.Skip(Math.Max(ToInt(x, Offset), 0));
        if (IsReversed)
            chosen = chosen.Reverse();
        // 0 and negative limits are none.
        if (ToInt(x, Limit) is var limit and > 0)
            chosen = chosen.Take(limit);
        return [.. chosen];
    }

    public static int ToInt(Execution x, Expression? option)
    {
        if (option is null)
            return 0;
        var value = option.Evaluate(x);
        return Coercion.TryToInt(value, out var number) ? number : throw RunErrors.CannotConvert(option.Place, value, "int");
    }
}
