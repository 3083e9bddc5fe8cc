using Generator.Model;

namespace Generator.Rendering;

/// <summary>A file of the output that has an address but is not rendered yet.</summary>
sealed class PlannedFile
{
    readonly Func<ReadOnlyMemory<byte>?>? _render;
    readonly InputFile? _copyOf;

    /// <param name="render">Called once, on any thread; null when it failed and has reported why.</param>
    public PlannedFile(Address address, Func<ReadOnlyMemory<byte>?> render) => (Address, _render) = (address, render);

    public PlannedFile(Address address, InputFile copyOf) => (Address, _copyOf) = (address, copyOf);

    public Address Address { get; }

    public OutputFile? Make(string pipeline)
    {
        if (_copyOf is not null)
            return new OutputFile(Address, pipeline, default, _copyOf);
        return _render?.Invoke() is { } content ? new OutputFile(Address, pipeline, content) : null;
    }
}
