namespace Generator.Languages;

/// <summary>What the site knows of a language.</summary>
public sealed record Language(string Code);
