using System.Globalization;

namespace Bench.Archive;

/// <summary>One story of a corpus: its number decides everything about it.</summary>
sealed record Story(int Number, int Count)
{
    static readonly DateTimeOffset First = new(2011, 1, 1, 6, 0, 0, TimeSpan.Zero);
    static readonly TimeSpan Span = TimeSpan.FromDays(15 * 365);

    /// <summary>One story in ten stands in one language only.</summary>
    public IEnumerable<Tongue> Tongues => (Number % 20) switch
    {
        7 => [Tongue.Persian],
        17 => [Tongue.German],
        _ => [Tongue.Persian, Tongue.German],
    };

    public DateTimeOffset Date => First + TimeSpan.FromMinutes(Math.Floor((Span / Count * Number).TotalMinutes));

    public string Name => string.Create(CultureInfo.InvariantCulture, $"story-{Number:D6}");

    /// <summary>Relative to input/articles.</summary>
    public string Folder => string.Create(CultureInfo.InvariantCulture, $"{Date:yyyy}/{Date:MM}/{Name}");

    public string GetSlug(Tongue tongue) => string.Create(CultureInfo.InvariantCulture, $"{tongue.SlugWord}-{Number:D6}");

    public Dice GetDice(string what) => new(string.Create(CultureInfo.InvariantCulture, $"{what}-{Number}"));
}
