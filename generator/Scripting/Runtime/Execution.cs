using System.Globalization;
using System.Runtime.CompilerServices;
using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>One rendering: its limits, its output, its calls. Variables are in the other part.</summary>
sealed partial class Execution(RenderOptions options) : IDisposable
{
    readonly Stack<BlockDelegate> _blocks = new();
    readonly List<Place> _via = [];
    int _depth;
    int _loops;
    int _rounds;
    Value[] _stack = new Value[64];
    int _top;
    Dictionary<string, int>? _cycles;

    public RenderOptions Options { get; } = options;

    public Limits Limits { get; } = options.Limits;

    public Utf8Output Output { get; } = new();

    /// <summary>Text and markup are told apart.</summary>
    public bool IsHtml { get; } = options.Escaping != Escaping.None;

    /// <summary>What <c>ret</c> gave; read once by whoever called.</summary>
    public Value Result { get; set; }

    public bool IsInLoop => _loops > 0;

    /// <summary>How the running template was reached, the innermost include first.</summary>
    public IReadOnlyList<Place> Via => [.. Enumerable.Reverse(_via)];

    public void Dispose() => Output.Dispose();

    /// <summary>What <c>date.now</c> gives.</summary>
    public DateTime Now => Options.Now ?? DateTime.UtcNow;

    /// <summary>How dates print: <c>date.format</c>.</summary>
    public string DatePattern =>
        _scopes.Count > 0 && _scopes[0].TryGet("date", out var date) && date.Reference is ScriptObject functions
            && functions.TryGet("format", out var format) && format.IsString
                ? format.AsString
                : Functions.DateFormat.Default;

    /// <summary>Whose turn it is in each group of <c>array.cycle</c>.</summary>
    public Dictionary<string, int> Cycles => _cycles ??= new(StringComparer.Ordinal);

    /// <summary>The value as the language prints it.</summary>
    public string ToText(Value value, Place place = default) =>
        ValueText.FindSimple(this, value) ?? new ValueText(this, place).Append(value).ToString();

    /// <summary>The value as markup: text is escaped.</summary>
    public string ToMarkup(Value value, Place place) =>
        value.Reference is Markup markup ? markup.Text : HtmlText.Escape(ToText(value, place));

    public string FormatDate(DateTime date, bool isPlain) =>
        isPlain ? date.ToString(CultureInfo.InvariantCulture) : Functions.DateFormat.Format(date, DatePattern);

    /// <summary>Writes a value as the language prints it; escaping is the business of the statement.</summary>
    public void Write(Value value, Place place)
    {
        switch (value.Kind)
        {
            case ValueKind.Null:
                return;
            case ValueKind.String:
                Output.Write(value.AsString);
                break;
            case ValueKind.Int:
                Output.Write(value.AsInt);
                break;
            default:
                Output.Write(ToText(value, place));
                break;
        }
        CheckOutput(place);
    }

    /// <summary>Writes a value as the template's escaping wants it.</summary>
    public void WriteText(Value value, Place place)
    {
        if (IsHtml)
            WriteEscaped(value, place);
        else
            Write(value, place);
    }

    void WriteEscaped(Value value, Place place)
    {
        if (value.Kind is ValueKind.Markup or ValueKind.Int or ValueKind.Null)
        {
            Write(value, place);
            return;
        }
        if (Options.Escaping == Escaping.Explicit && !value.IsNumber && value.Kind != ValueKind.Bool)
            throw RunErrors.NotEscaped(place);
        Output.WriteEscaped(ToText(value, place));
        CheckOutput(place);
    }

    public void CheckOutput(Place place)
    {
        if (Limits.Output == 0 || Output.Written <= Limits.Output)
            return;
        if (!Limits.CutsOutput)
            throw RunErrors.OutputTooLong(place, Limits.Output);
        Output.IsCut = true;
    }

    /// <summary>Stops a string that grows beyond the limit.</summary>
    public void CheckLength(long length, Place place)
    {
        if (Limits.Text > 0 && length > Limits.Text)
            throw RunErrors.TextTooLong(place, Limits.Text);
    }

    public void EnterLoop()
    {
        if (_loops++ == 0)
            _rounds = 0;
    }

    public void LeaveLoop() => _loops--;

    /// <summary>Counts a round of the running loop, and of the loops around it.</summary>
    public void CountRound(Place place)
    {
        if (++_rounds > Limits.Loops && Limits.Loops > 0)
            throw RunErrors.LoopTooLong(place, Limits.Loops);
    }

    /// <summary>Asked wherever a tree runs inside another one, whose depth the parser bounds: nesting ends with an error, never with an
    /// overflow that would kill the process.</summary>
    public void EnsureStack(Place place)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw RunErrors.RecursionTooDeep(place, Limits.Recursion);
    }

    public void EnterCall(Place place, int levels = 1)
    {
        _depth += levels;
        if (_depth > Limits.Recursion && Limits.Recursion > 0)
            throw RunErrors.RecursionTooDeep(place, Limits.Recursion);
    }

    public void LeaveCall(int levels = 1) => _depth -= levels;

    /// <summary>Calls a function value with positional arguments, checking their number and the depth.</summary>
    public Value Call(Function function, CallSite site, params ReadOnlySpan<Value> arguments)
    {
        if (arguments.Length < function.Required)
            throw RunErrors.TooFewArguments(site.End, function, arguments.Length);
        if (arguments.Length > function.Parameters.Length && !function.IsVariadic)
            throw RunErrors.TooManyArguments(site.GetArgument(function.Parameters.Length), function, arguments.Length);
        return Invoke(function, new(this, site, arguments));
    }

    /// <summary>Calls a function with arguments that are known to fit.</summary>
    public Value Invoke(Function function, in Arguments arguments)
    {
        EnterCall(arguments.Site.Place);
        var result = function.Invoke(arguments);
        _depth--;
        return result;
    }

    /// <summary>Room for the arguments of a call; <see cref="Pop"/> gives it back.</summary>
    public int Push(Value value)
    {
        if (_top == _stack.Length)
            Array.Resize(ref _stack, _top * 2);
        _stack[_top] = value;
        return _top++;
    }

    public int StackTop => _top;

    public Span<Value> Peek(int from) => _stack.AsSpan(from, _top - from);

    // What stays behind is overwritten by the next call, or cleared with the page.
    public void Pop(int to) => _top = to;

    public void PushBlock(BlockDelegate block) => _blocks.Push(block);

    public void PopBlock() => _blocks.Pop();

    /// <summary>Runs the block of the innermost <c>wrap</c>; inside it, $$ is the one around.</summary>
    public Flow ExecuteBlock()
    {
        if (!_blocks.TryPop(out var block))
            return Flow.Next;
        var flow = block.Body.Execute(this);
        _blocks.Push(block);
        return flow;
    }

    public void EnterTemplate(Place from) => _via.Add(from);

    public void LeaveTemplate() => _via.RemoveAt(_via.Count - 1);

    /// <summary>Makes ready for the next page.</summary>
    public void Reset()
    {
        _blocks.Clear();
        _via.Clear();
        _depth = 0;
        _loops = 0;
        _cycles?.Clear();
        Result = default;
        Pop(0);
        Array.Clear(_stack);
        Output.Reset();
        ResetVariables();
    }
}
