namespace Generator.Languages;

/// <summary>CLDR's classes of numbers by the form of the word that goes with them; each language has some of them.</summary>
public enum PluralCategory
{
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}
