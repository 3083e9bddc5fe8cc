using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>Finds an included template by its name.</summary>
/// <returns>Null if there is none; with errors added to <paramref name="diagnostics"/> if it cannot be parsed.</returns>
public delegate Template? Loader(string name, Diagnostics diagnostics);
