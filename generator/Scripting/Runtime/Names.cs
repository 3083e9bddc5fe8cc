namespace Generator.Scripting.Runtime;

/// <summary>One instance for each name, so that most lookups compare references.</summary>
static class Names
{
    /// <remarks>The runtime's own pool: names of members are few, and live as long as the program.</remarks>
    public static string Intern(string name) => name.Length <= 64 ? string.Intern(name) : name;
}
