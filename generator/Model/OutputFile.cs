namespace Generator.Model;

/// <summary>A finished file of the output: its bytes, or the input file it copies.</summary>
/// <param name="Pipeline">Who made it; for the report.</param>
public sealed record OutputFile(Address Address, string Pipeline, ReadOnlyMemory<byte> Content, InputFile? CopyOf = null);
