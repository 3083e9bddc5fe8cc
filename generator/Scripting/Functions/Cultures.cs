using Generator.Scripting.Runtime;

namespace Generator.Scripting.Functions;

/// <summary>The culture argument that some builtins take.</summary>
/// <remarks>
/// The program knows no culture but the invariant one, so that its output does not depend on the machine: names and numbers for
/// readers are written by the host's functions, which know its languages.
/// </remarks>
static class Cultures
{
    public static void Check(in Arguments a, int index)
    {
        var name = a.Text(index);
        if (!string.IsNullOrEmpty(name))
            throw FunctionErrors.UnknownCulture(a, index, name);
    }
}
