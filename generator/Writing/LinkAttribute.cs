namespace Generator.Writing;

/// <summary>A stretch of a page's bytes that holds an address as it was written.</summary>
/// <param name="Start">In bytes.</param>
readonly record struct LinkAttribute(int Start, int Length);
