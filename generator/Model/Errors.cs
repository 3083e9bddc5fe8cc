using Generator.Text;

namespace Generator.Model;

/// <summary>Every mistake an author can make in content, one function each: what is wrong and what to write instead.</summary>
public static partial class Errors
{
    static Diagnostic Error(string code, string message, Place at) => new(Severity.Error, code, message, at);

    static Diagnostic Warning(string code, string message, Place at) => new(Severity.Warning, code, message, at);
}
