namespace Generator.Bundles.Zip;

/// <param name="Path">With forward slashes, from the zip's root.</param>
readonly record struct ZipEntry(string Path, ReadOnlyMemory<byte> Content);
