using System.Text;
using System.Threading.Channels;

namespace Tests.Commands;

/// <summary>Lets a test wait for the lines a command prints while it runs.</summary>
sealed class LineWriter : TextWriter
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? "");

    public async Task<string> ReadAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        return await _lines.Reader.ReadAsync(patience.Token);
    }
}
