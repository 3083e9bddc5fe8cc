using Generator.Model;

namespace Generator.Linking;

/// <summary>A theme's file under an address that changes with its content, so that browsers may keep it for ever.</summary>
public sealed record LinkedAsset(Address Address, ReadOnlyMemory<byte> Content);
