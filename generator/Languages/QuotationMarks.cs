namespace Generator.Languages;

/// <summary>The marks around a quotation, and those around one inside it.</summary>
public sealed record QuotationMarks(string Open, string Close, string InnerOpen, string InnerClose);
