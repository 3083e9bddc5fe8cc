namespace Generator.Model;

/// <summary>A top-level block of a body with the hash of its text, immune to white space and reflow.</summary>
/// <param name="Hash">16 hexadecimal digits.</param>
public readonly record struct Block(string Kind, string Hash, string Text);
