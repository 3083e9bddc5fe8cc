using System.Text;

namespace Bench.Archive;

/// <summary>Random numbers that are the same on every machine and in every version of .NET: SplitMix64, seeded by text.</summary>
sealed class Dice
{
    ulong _state = 14695981039346656037;

    /// <param name="seed">Each thing that is drawn has its own, so that a change to one moves no other.</param>
    public Dice(string seed)
    {
        foreach (var b in Encoding.UTF8.GetBytes(seed))
            _state = (_state ^ b) * 1099511628211;
    }

    /// <summary>From 0 to below the limit.</summary>
    public int Roll(int limit) => (int)(Next() % (ulong)limit);

    public int Roll(int least, int most) => least + Roll(most - least + 1);

    public T Pick<T>(IReadOnlyList<T> items) => items[Roll(items.Count)];

    ulong Next()
    {
        var z = _state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
}
