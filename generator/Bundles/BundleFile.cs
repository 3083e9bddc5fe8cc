namespace Generator.Bundles;

/// <summary>A finished bundle.</summary>
/// <param name="Name">Of the file, without a folder.</param>
public sealed record BundleFile(string Name, ReadOnlyMemory<byte> Content, int Articles);
