using System.Collections.Immutable;

namespace Generator.Linking;

/// <summary>Compares a text with itself as it was, both as hashes of blocks: a longest common subsequence stands, the rest changed.</summary>
sealed class BlockDiff
{
    // Two bytes each. What lies between the ends that two texts share, and is longer than any article, is taken as rewritten.
    const int MaxCells = 16_000_000;

    const int None = -1;

    readonly ImmutableArray<uint> _before;
    readonly ImmutableArray<uint> _now;

    // The block of the other text that is this one: where it stands, or where it moved.
    readonly int[] _kept;
    readonly int[] _movedFrom;
    readonly bool[] _isMoved;

    BlockDiff(ImmutableArray<uint> before, ImmutableArray<uint> now)
    {
        (_before, _now) = (before, now);
        _kept = new int[before.Length];
        _movedFrom = new int[now.Length];
        _isMoved = new bool[before.Length];
    }

    /// <returns>In the order of the text as it is; what was removed follows what stands in its place.</returns>
    public static ImmutableArray<BlockChange> Compare(ImmutableArray<uint> before, ImmutableArray<uint> now)
    {
        var diff = new BlockDiff(before, now);
        diff.FindKept();
        diff.FindMoved();
        return diff.Describe();
    }

    void FindKept()
    {
        Array.Fill(_kept, None);
        var head = _before.AsSpan().CommonPrefixLength(_now.AsSpan());
        var tail = 0;
        while (tail < Math.Min(_before.Length, _now.Length) - head && _before[^(tail + 1)] == _now[^(tail + 1)])
            tail++;
        for (var i = 0; i < head; i++)
            _kept[i] = i;
        for (var i = 1; i <= tail; i++)
            _kept[^i] = _now.Length - i;
        var (rows, columns) = (_before.Length - head - tail, _now.Length - head - tail);
        if (rows > 0 && columns > 0 && (long)rows * columns <= MaxCells)
            FindCommon(head, rows, columns);
    }

    // The textbook's table: how many blocks the texts share from each pair of places on.
    void FindCommon(int head, int rows, int columns)
    {
        var shared = new ushort[rows + 1, columns + 1];
        for (var i = rows - 1; i >= 0; i--)
        {
            for (var j = columns - 1; j >= 0; j--)
            {
                shared[i, j] = _before[head + i] == _now[head + j]
                    ? (ushort)(shared[i + 1, j + 1] + 1)
                    : Math.Max(shared[i + 1, j], shared[i, j + 1]);
            }
        }
        for (var (i, j) = (0, 0); i < rows && j < columns;)
        {
            if (_before[head + i] == _now[head + j])
                _kept[head + i++] = head + j++;
            else if (shared[i + 1, j] > shared[i, j + 1])
                i++;
            else
                j++;
        }
    }

    void FindMoved()
    {
        Array.Fill(_movedFrom, None);
        var stand = _kept.ToHashSet();
        var gone = new Dictionary<uint, Queue<int>>();
        for (var i = 0; i < _before.Length; i++)
        {
            if (_kept[i] != None)
                continue;
            if (!gone.TryGetValue(_before[i], out var places))
                gone.Add(_before[i], places = new());
            places.Enqueue(i);
        }
        for (var j = 0; j < _now.Length; j++)
        {
            if (stand.Contains(j) || !gone.TryGetValue(_now[j], out var places) || !places.TryDequeue(out var from))
                continue;
            _movedFrom[j] = from;
            _isMoved[from] = true;
        }
    }

    ImmutableArray<BlockChange> Describe()
    {
        var changes = ImmutableArray.CreateBuilder<BlockChange>();
        var (i, j) = (0, 0);
        while (i < _before.Length || j < _now.Length)
        {
            if (i < _before.Length && _kept[i] == j)
            {
                i++;
                j++;
                continue;
            }
            var removed = new Queue<int>();
            for (; i < _before.Length && _kept[i] == None; i++)
            {
                if (!_isMoved[i])
                    removed.Enqueue(i);
            }
            for (var end = i < _before.Length ? _kept[i] : _now.Length; j < end; j++)
                changes.Add(DescribeNew(j, removed));
            foreach (var gone in removed)
                changes.Add(new(ChangeKind.Removed, gone, null));
        }
        return changes.DrainToImmutable();
    }

    // A new block in the place of one that is gone is that one in other words.
    BlockChange DescribeNew(int at, Queue<int> removed)
    {
        if (_movedFrom[at] is not None and var from)
            return new(ChangeKind.Moved, from, at);
        return removed.TryDequeue(out var former) ? new(ChangeKind.Changed, former, at) : new(ChangeKind.Added, null, at);
    }
}
