namespace Generator.Scripting.Runtime;

/// <summary>One instance for each name, so that most lookups compare references.</summary>
static class Names
{
    /// <remarks>The runtime's own pool: names written in templates and in the model are few, and live as long as the program.</remarks>
    public static string Intern(string name) => string.Intern(name);
}
