using Generator.Text;

namespace Generator.Scripting.Runtime;

/// <summary>Ends a rendering with a mistake of the template; becomes a plain diagnostic at the door.</summary>
sealed class ScriptException(Diagnostic diagnostic) : Exception(diagnostic.Message)
{
    public Diagnostic Diagnostic { get; } = diagnostic;

    public static ScriptException At(Place place, string code, string message) => new(new(Severity.Error, code, message, place));
}
