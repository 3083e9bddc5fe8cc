namespace Generator.Languages;

/// <summary>How much of a date is written out: from weekday and month name down to numbers alone.</summary>
public enum DateWidth
{
    Full,
    Long,
    Medium,
    Short,
}
