namespace Generator.Model;

/// <summary>When something was published, as the author wrote it: the day shown never moves with a time zone (rule D9).</summary>
/// <param name="Instant">With the offset that was written, or the publisher's at that time; midnight when only a day was written.</param>
public readonly record struct PublicationTime(DateTimeOffset Instant, bool HasTime) : IComparable<PublicationTime>
{
    public DateOnly Date => DateOnly.FromDateTime(Instant.DateTime);

    public int CompareTo(PublicationTime other) => Instant.CompareTo(other.Instant);
}
