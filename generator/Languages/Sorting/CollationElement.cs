namespace Generator.Languages.Sorting;

/// <summary>What a character weighs in sorting: its letter, then its mark or variant, then its case (as in UTS #10).</summary>
/// <param name="Primary">0: the character is passed over when letters are compared.</param>
readonly record struct CollationElement(int Primary, ushort Secondary, ushort Tertiary);
