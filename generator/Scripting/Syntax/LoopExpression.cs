using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary>A fact about the running loop: <c>for.index</c>, <c>while.first</c>, <c>tablerow.col</c>.</summary>
/// <param name="member">Null for the keyword alone, which has no value.</param>
sealed class LoopExpression(Place place, Place memberPlace, string keyword, string? member) : Expression(place)
{
    static readonly string[] WhileMembers = ["index", "first", "even", "odd"];
    static readonly string[] ForMembers = [.. WhileMembers, "last", "length", "rindex", "changed"];
    static readonly string[] TableRowMembers = [.. ForMembers, "col"];

    public static IReadOnlyList<string> GetMembers(string keyword) => keyword switch
    {
        "while" => WhileMembers,
        "for" => ForMembers,
        _ => TableRowMembers,
    };

    public override Value Evaluate(Execution x)
    {
        if (member is null)
            return default;
        var loop = x.FindLoop(keyword) ?? throw RunErrors.OutsideLoop(memberPlace, $"{keyword}.{member}");
        return member switch
        {
            "index" => loop.Index,
            "first" => loop.Index == 0,
            "last" => loop.Index == loop.Length - 1,
            "even" => loop.Index % 2 == 0,
            "odd" => loop.Index % 2 == 1,
            "length" => loop.Length,
            "rindex" => loop.Length - loop.Index - 1,
            "changed" => loop.IsChanged,
            _ => loop.Column,
        };
    }
}
