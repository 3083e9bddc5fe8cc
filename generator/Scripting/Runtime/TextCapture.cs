namespace Generator.Scripting.Runtime;

/// <summary>Takes what is written from here on as a text of its own, without the indent of the code around it.</summary>
readonly struct TextCapture
{
    readonly Utf8Output _output;
    readonly int _mark;
    readonly byte[]? _indent;
    readonly byte[]? _outer;

    public TextCapture(Utf8Output output)
    {
        _output = output;
        _mark = output.Length;
        _indent = output.Indent;
        _outer = output.OuterIndent;
        output.Indent = null;
        output.OuterIndent = null;
    }

    public string Take()
    {
        _output.Indent = _indent;
        _output.OuterIndent = _outer;
        return _output.Take(_mark);
    }
}
