using Generator.Model;

namespace Generator.Linking;

/// <summary>An input file that is copied to an address.</summary>
public sealed record LinkedFile(Address Address, InputFile Source);
