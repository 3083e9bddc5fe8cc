using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;

namespace Generator.Reading;

/// <summary>Reads the ledger: an address a line, and after a blank what it belongs to.</summary>
sealed class LedgerReader(Diagnostics diagnostics)
{
    const string FileName = "addresses.txt";

    static readonly string[] ConflictMarks = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

    readonly Dictionary<Address, LedgerEntry> _entries = [];
    readonly ImmutableArray<string>.Builder _comments = ImmutableArray.CreateBuilder<string>();

    public Ledger Read(InputFolder input)
    {
        if (input.FindFile(FileName) is not { } file || SourceReader.Read(file, diagnostics) is not { } source)
            return Ledger.Empty;
        if (source.Content.IndexOf('\r', StringComparison.Ordinal) is >= 0 and var at)
            diagnostics.Add(Errors.LedgerLineEnd(source.GetPlace(at, 1)));
        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = source.GetLine(number);
            var text = line.Trim();
            var start = source.GetOffset(number, 1) + line.Length - line.TrimStart().Length;
            ReadLine(text.ToString(), source.GetPlace(start, text.Length));
        }
        return new([.. _comments], [.. _entries.Values]);
    }

    void ReadLine(string line, Place at)
    {
        if (line.Length == 0)
            return;
        if (line[0] == '#')
            _comments.Add(line);
        else if (ConflictMarks.Any(mark => line.StartsWith(mark, StringComparison.Ordinal)))
            diagnostics.Add(Errors.LedgerConflict(at));
        else
            ReadEntry(line, at);
    }

    void ReadEntry(string line, Place at)
    {
        var end = line.AsSpan().IndexOfAny(' ', '\t') is >= 0 and var blank ? blank : line.Length;
        if (WrittenAddress.Parse(line[..end]) is not { } address)
        {
            diagnostics.Add(Errors.LedgerLine(at with { Length = end }));
            return;
        }
        var owner = line[end..].Trim();
        var entry = new LedgerEntry(address, owner.Length == 0 ? null : AddressOwner.Parse(owner), at);
        // A merge that keeps the lines of both sides may give the same line twice.
        if (!_entries.TryAdd(address, entry) && _entries[address] is var first && first.Owner != entry.Owner)
            diagnostics.Add(Errors.LedgerTwice(at, first));
    }
}
