using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Scripting.Syntax;

/// <summary><c>target.name</c> and <c>target?.name</c>.</summary>
sealed class MemberExpression(Expression target, Place namePlace, string name, bool isConditional) : TargetExpression(target.Place.To(namePlace))
{
    int _hint;
    RecordAccess? _access;

    public override bool IsConditional { get; } = isConditional || target.IsConditional;

    // Not the inherited one: members are read most of all, and this saves a virtual call.
    public override Value Evaluate(Execution x)
    {
        var value = Read(x);
        return value.Kind == ValueKind.Function ? Call(x, value) : value;
    }

    public override Value EvaluateFunction(Execution x) => Read(x);

    public override void Assign(Execution x, Value value)
    {
        var owner = target.Evaluate(x);
        if (owner.IsNull)
            throw RunErrors.MemberOfNull(namePlace, target.Text, name);
        Members.Set(x, owner, name, value, name is "empty?" or "blank?" ? Place : namePlace);
    }

    Value Read(Execution x)
    {
        var owner = target.Evaluate(x);
        if (owner.Reference is ScriptObject @object)
            return @object.TryGet(name, ref _hint, out var value) ? value : FindOther(x, owner);
        if (owner.Kind == ValueKind.Record)
            return ReadRecord(x, owner);
        if (!owner.IsNull)
            return FindOther(x, owner);
        return IsConditional ? default : throw RunErrors.MemberOfNull(namePlace, target.Text, name);
    }

    Value FindOther(Execution x, Value owner) =>
        Members.TryGet(owner, name, out var value) || !x.Options.IsStrict || owner.Reference is ScriptObject
            ? value
            : throw GetUnknown(owner);

    ScriptException GetUnknown(Value owner) => target is ArgumentsExpression { AreAll: true }
        ? RunErrors.UnknownArgument(namePlace, name, Members.GetNames(owner))
        : RunErrors.UnknownMember(namePlace, target.Text, name, owner, Members.GetNames(owner));

    // The getter found for one type is kept: the next owner is nearly always of the same.
    Value ReadRecord(Execution x, Value owner)
    {
        var type = owner.Reference!.GetType(); // A record is never null.
        var access = _access;
        if (access is null || access.Type != type)
        {
            if (RecordShape.Of(type).FindGetter(name) is not { } getter)
                return FindOther(x, owner);
            _access = access = new(type, getter);
        }
        return access.Getter(owner.Reference);
    }

    // One object, so that another thread sees a type only together with its getter.
    sealed record RecordAccess(Type Type, Func<object, Value> Getter);
}
