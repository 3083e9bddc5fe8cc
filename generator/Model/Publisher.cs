namespace Generator.Model;

/// <summary>Who answers for the site.</summary>
public sealed record Publisher(LocalText Name, string? Email);
