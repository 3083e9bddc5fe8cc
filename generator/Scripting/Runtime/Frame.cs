using System.Collections.Immutable;

namespace Generator.Scripting.Runtime;

/// <summary>What belongs to one running function, include or with-block: local variables, arguments, parameters.</summary>
sealed class Frame
{
    ScriptObject? _locals;

    /// <summary>Variables written <c>$name</c>.</summary>
    public ScriptObject Locals => _locals ??= new();

    public bool HasLocals => _locals is { Count: > 0 };

    /// <summary>What <c>$</c> stands for; made on demand for functions with parameters.</summary>
    public ScriptArray? Arguments { get; set; }

    public ImmutableArray<Parameter> Parameters { get; set; } = [];

    /// <summary>The values of the parameters, in their order.</summary>
    public Value[] ParameterValues { get; set; } = [];

    /// <summary>How many loops ran when the frame began: parameters hide the variables of those.</summary>
    public int LoopBase { get; set; }

    public void Clear()
    {
        if (HasLocals)
            _locals!.Clear(); // HasLocals says so.
        Arguments = null;
        Parameters = [];
        ParameterValues = [];
    }

    public int FindParameter(string name)
    {
        for (var i = 0; i < Parameters.Length; i++)
        {
            if (ReferenceEquals(Parameters[i].Name, name))
                return i;
        }
        return -1;
    }
}
