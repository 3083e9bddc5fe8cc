using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>target[index]</c>: an item of a list, a character of a text, a member of an object.</summary>
sealed class IndexExpression(Place place, Expression target, Expression index) : TargetExpression(place)
{
    public override bool IsConditional => target.IsConditional;

    public override Value EvaluateFunction(Execution x)
    {
        var owner = target.Evaluate(x);
        if (owner.IsNull && !IsConditional)
            throw RunErrors.IndexOfNull(Place, target.Text);
        var key = index.Evaluate(x);
        if (owner.IsNull)
            return default;
        if (key.IsNull)
            throw RunErrors.IndexInvalid(index.Place, key, owner);
        return owner.Reference switch
        {
            ListValue list => ReadList(x, list, owner, key),
            Sequence sequence => ReadSequence(sequence, owner, key),
            string text => ReadText(text, owner, key),
            Markup markup => ReadText(markup.Text, owner, key),
            ObjectValue => Members.TryGet(owner, x.ToText(key), out var value) ? value : default,
            _ when owner.Kind is ValueKind.Record => Members.TryGet(owner, x.ToText(key), out var value) ? value : default,
            _ => throw RunErrors.NoItems(Place, owner),
        };
    }

    public override void Assign(Execution x, Value value)
    {
        var owner = target.Evaluate(x);
        if (owner.IsNull)
            throw RunErrors.IndexOfNull(Place, target.Text);
        var key = index.Evaluate(x);
        if (key.IsNull)
            throw RunErrors.IndexInvalid(index.Place, key, owner);
        if (owner.Reference is not ScriptArray list || key.IsString)
        {
            Members.Set(x, owner, x.ToText(key), value, index.Place);
            return;
        }
        if (!Coercion.TryToInt(key, out var position))
            throw RunErrors.IndexInvalid(index.Place, key, owner);
        if (position < 0)
            position += list.Count;
        if (position < 0)
            return;
        if (position > list.Count)
            x.CheckLength(position, index.Place);
        list.Set(position, value);
    }

    Value ReadList(Execution x, ListValue list, Value owner, Value key)
    {
        if (key.IsString)
            return Members.TryGet(owner, x.ToText(key), out var member) ? member : default;
        var position = ToPosition(owner, key);
        if (position < 0)
            position += list.Count;
        return (uint)position < (uint)list.Count ? list[position] : default;
    }

    Value ReadSequence(Sequence sequence, Value owner, Value key)
    {
        if (key.IsString)
            return Members.TryGet(owner, key.AsString, out var member) ? member : default;
        var position = ToPosition(owner, key);
        if (position >= 0)
            return sequence.ElementAtOrDefault(position);
        List<Value> items = [.. sequence];
        return position + items.Count >= 0 ? items[position + items.Count] : default;
    }

    // As in Scriban a position before the text is null and one behind it an error.
    Value ReadText(string text, Value owner, Value key)
    {
        var position = ToPosition(owner, key);
        if (position < 0)
            position += text.Length;
        if (position >= text.Length)
            throw RunErrors.IndexOutOfRange(Place, position, text.Length);
        return position < 0 ? Value.Null : text[position];
    }

    int ToPosition(Value owner, Value key) =>
        !key.IsText && Coercion.TryToInt(key, out var position) ? position : throw RunErrors.IndexInvalid(index.Place, key, owner);
}
