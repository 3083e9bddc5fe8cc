namespace Generator.Languages;

/// <summary>A day as one calendar names it; months and days count from 1.</summary>
public readonly record struct CalendarDate(int Year, int Month, int Day);
