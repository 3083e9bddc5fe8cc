namespace Generator.Languages.Calendars;

/// <summary>How a calendar counts.</summary>
abstract class CalendarArithmetic
{
    public abstract bool Covers(DateOnly day);

    /// <param name="day">One that the calendar covers.</param>
    public abstract CalendarDate GetDate(DateOnly day);

    /// <returns>Null when there is no such day.</returns>
    public abstract DateOnly? FindDay(CalendarDate date);
}
