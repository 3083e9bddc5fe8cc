using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>This part holds the variables: scopes of globals, frames of locals, loops.</summary>
sealed partial class Execution
{
    readonly List<Frame> _frames = [new()];
    readonly List<ObjectValue> _scopes = [];
    readonly List<LoopState> _loopStates = [];
    LoopVariable[] _loopVariables = new LoopVariable[8];
    int _loopVariableCount;
    int _frameCount = 1;

    public Frame Frame { get; private set; } = new();

    /// <summary>Where plain names are written to: the globals, or the object of the innermost <c>with</c>.</summary>
    public ObjectValue This => _scopes[^1];

    /// <summary>Everything that can be named, for suggestions.</summary>
    public IEnumerable<string> KnownNames =>
        _scopes.SelectMany(scope => scope.Keys)
            .Concat(_loopVariables.Take(_loopVariableCount).Select(variable => variable.Name))
            .Concat(Frame.Parameters.Select(parameter => parameter.Name))
            .Distinct();

    public void PushScope(ObjectValue scope) => _scopes.Add(scope);

    public void PopScope() => _scopes.RemoveAt(_scopes.Count - 1);

    /// <summary>Reads a plain name: loops of the running function, its parameters, loops around it, then the globals from the innermost.</summary>
    public bool TryGetGlobal(string name, ref int hint, out Value value)
    {
        var i = _loopVariableCount - 1;
        if (i >= 0 || Frame.Parameters.Length > 0)
        {
            for (; i >= Frame.LoopBase; i--)
            {
                if (ReferenceEquals(_loopVariables[i].Name, name))
                {
                    value = _loopVariables[i].Value;
                    return true;
                }
            }
            if (Frame.FindParameter(name) is var parameter and >= 0)
            {
                value = Frame.ParameterValues[parameter];
                return true;
            }
            for (; i >= 0; i--)
            {
                if (ReferenceEquals(_loopVariables[i].Name, name))
                {
                    value = _loopVariables[i].Value;
                    return true;
                }
            }
        }
        for (i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i] is ScriptObject scope ? scope.TryGet(name, ref hint, out value) : _scopes[i].TryGet(name, out value))
                return true;
        }
        value = default;
        return false;
    }

    public void SetGlobal(string name, Value value, Place place)
    {
        if (Frame.FindParameter(name) is var parameter and >= 0)
            Frame.ParameterValues[parameter] = value;
        else
            SetMember(This, name, value, place);
    }

    /// <summary>Writes a member, unless it or its object is read-only.</summary>
    public void SetMember(ObjectValue target, string name, Value value, Place place)
    {
        if (target is not ScriptObject written)
            throw RunErrors.CannotWrite(place, target);
        if (written.IsFrozen)
            written = Thaw(written, place);
        if (written.IsReadOnly(name))
            throw RunErrors.ReadOnly(place, name);
        written.Set(name, value);
    }

    public void PushLoopVariable(string name)
    {
        if (_loopVariableCount == _loopVariables.Length)
            Array.Resize(ref _loopVariables, _loopVariableCount * 2);
        _loopVariables[_loopVariableCount++].Name = name;
    }

    public void SetLoopVariable(Value value) => _loopVariables[_loopVariableCount - 1].Value = value;

    public void PopLoopVariable() => _loopVariables[--_loopVariableCount] = default;

    public void PushLoop(LoopState state) => _loopStates.Add(state);

    public void PopLoop() => _loopStates.RemoveAt(_loopStates.Count - 1);

    public LoopState? FindLoop(string keyword)
    {
        for (var i = _loopStates.Count - 1; i >= 0; i--)
        {
            if (ReferenceEquals(_loopStates[i].Keyword, keyword))
                return _loopStates[i];
        }
        return null;
    }

    /// <summary>Begins a function, an include or a with-block: no local variable of what runs now is seen in it.</summary>
    public Frame PushFrame()
    {
        if (_frameCount == _frames.Count)
            _frames.Add(new());
        Frame = _frames[_frameCount++];
        Frame.LoopBase = _loopVariableCount;
        return Frame;
    }

    public void PopFrame()
    {
        Frame.Clear();
        _frameCount--;
        Frame = _frameCount == 0 ? throw new InvalidOperationException("More frames are left than were entered.") : _frames[_frameCount - 1];
    }

    // Builtins are shared by all renderings: who writes to one gets a copy for the rest of this rendering.
    ScriptObject Thaw(ScriptObject frozen, Place place)
    {
        for (var i = _scopes.Count - 1; i >= 0; i--)
        {
            if (_scopes[i] is not ScriptObject scope)
                continue;
            foreach (var (key, value) in scope.Members.ToImmutableArray())
            {
                if (!ReferenceEquals(value.Reference, frozen))
                    continue;
                var copy = frozen.Clone();
                if (scope.IsFrozen)
                    _scopes[i] = scope = scope.Clone();
                scope.Set(key, copy);
                return copy;
            }
        }
        throw RunErrors.CannotWrite(place, frozen);
    }

    void ResetVariables()
    {
        while (_frameCount > 1)
            PopFrame();
        Frame = _frames[0];
        Frame.Clear();
        Frame.LoopBase = 0;
        _scopes.Clear();
        _loopStates.Clear();
        Array.Clear(_loopVariables, 0, _loopVariableCount);
        _loopVariableCount = 0;
    }

    struct LoopVariable
    {
        public string Name;
        public Value Value;
    }
}
