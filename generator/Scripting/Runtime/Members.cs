using Generator.Scripting.Functions;
using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>The named members of any value: those of objects, and the few that lists, texts and dates have.</summary>
static class Members
{
    public static bool TryGet(Value owner, string name, out Value value)
    {
        if (name is "empty?" or "blank?")
            return TryGetEmpty(owner, out value);
        switch (owner.Reference)
        {
            case ObjectValue @object:
                return @object.TryGet(name, out value);
            case ScriptArray { Members: { } members } when members.TryGet(name, out value):
                return true;
            case ListValue list when name == "size":
                value = list.Count;
                return true;
            case NumberRange range when name == "size":
                value = Value.FromInteger(range.Count);
                return true;
            case Sequence sequence when name == "size":
                value = sequence.Count();
                return true;
            case string text when name == "size":
                value = text.Length;
                return true;
            case DateTime date:
                return DateMembers.TryGet(date, name, out value);
            case null when owner.Kind == ValueKind.TimeSpan:
                return TimeSpanMembers.TryGet(owner.AsTimeSpan, name, out value);
            case { } record when owner.Kind == ValueKind.Record:
                return TryGetRecord(record, name, out value);
            default:
                value = default;
                return false;
        }
    }

    public static void Set(Execution x, Value owner, string name, Value value, Place place)
    {
        switch (owner.Reference)
        {
            case var _ when name is "empty?" or "blank?":
                throw RunErrors.ReadOnly(place, name);
            case ObjectValue @object:
                x.SetMember(@object, name, value, place);
                break;
            case ScriptArray list:
                // The size of a list is what it is; writing it is accepted and does nothing.
                if (name != "size")
                    x.SetMember(list.Members ??= new(), name, value, place);
                break;
            default:
                throw RunErrors.NoMembers(place, owner);
        }
    }

    /// <summary>What could have been meant, for suggestions.</summary>
    public static IEnumerable<string> GetNames(Value owner) => owner.Reference switch
    {
        ObjectValue @object => @object.Keys,
        ScriptArray { Members: { } members } => members.Keys.Prepend("size"),
        ListValue or Sequence or string => ["size"],
        DateTime => DateMembers.Names,
        null when owner.Kind == ValueKind.TimeSpan => TimeSpanMembers.Names,
        { } record when owner.Kind == ValueKind.Record => RecordShape.Of(record.GetType()).Names,
        _ => [],
    };

    static bool TryGetRecord(object record, string name, out Value value)
    {
        var getter = RecordShape.Of(record.GetType()).FindGetter(name);
        value = getter is null ? default : getter(record);
        return getter is not null;
    }

    static bool TryGetEmpty(Value owner, out Value value)
    {
        value = owner.Reference switch
        {
            ListValue list => list.Count == 0,
            Sequence sequence => !sequence.Any(),
            ObjectValue @object => @object.Count == 0,
            string text => text.Length == 0,
            _ => default(Value),
        };
        return true;
    }
}
