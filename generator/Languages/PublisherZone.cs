using Generator.Text;
using NodaTime;
using NodaTime.TimeZones;

namespace Generator.Languages;

/// <summary>The clock of the publisher, by the time zone data that comes with the program, not by that of the machine.</summary>
public sealed class PublisherZone
{
    public static readonly PublisherZone Utc = new(DateTimeZone.Utc);

    readonly DateTimeZone _zone;

    PublisherZone(DateTimeZone zone) => _zone = zone;

    /// <summary>By IANA: Europe/Berlin.</summary>
    public string Name => _zone.Id;

    /// <returns>Null for a name that IANA does not know, which is then reported.</returns>
    public static PublisherZone? Find(Placed<string> name, Diagnostics diagnostics)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(name.Value) is { } zone)
            return new(zone);
        diagnostics.Add(LanguageErrors.UnknownZone(name, DateTimeZoneProviders.Tzdb.Ids));
        return null;
    }

    /// <summary>The instant at which the publisher's clock shows this; an hour that summer time skips moves on, one it repeats is its first.</summary>
    public DateTimeOffset GetInstant(DateOnly day, TimeOnly time)
    {
        var local = LocalDateTime.FromDateTime(day.ToDateTime(time));
        return _zone.ResolveLocal(local, Resolvers.LenientResolver).ToDateTimeOffset();
    }

    /// <summary>The same instant as the publisher's clock shows it.</summary>
    internal DateTimeOffset GetLocal(DateTimeOffset instant) => Instant.FromDateTimeOffset(instant).InZone(_zone).ToDateTimeOffset();

    /// <summary>The day on which the publisher's calendar stands at the instant.</summary>
    public DateOnly GetDay(DateTimeOffset instant) => DateOnly.FromDateTime(GetLocal(instant).DateTime);

    public override string ToString() => Name;
}
