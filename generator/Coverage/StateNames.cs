namespace Generator.Coverage;

/// <summary>States and kinds of changes as they are printed, written in JSON, and used as names of styles.</summary>
static class StateNames
{
    public static string Get<T>(T state)
        where T : struct, Enum => state.ToString().ToLowerInvariant();
}
