namespace Generator.Text;

/// <summary>An error ends the build with exit code 1; a warning does so only with --strict.</summary>
public enum Severity
{
    Warning,
    Error,
}
