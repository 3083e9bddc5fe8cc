using Generator.Languages;
using Generator.Text;
using Generator.Typography;

namespace Generator.Commands;

/// <summary><c>check --stdin</c>: the text an editor has open, which need not be saved or belong to a site.</summary>
sealed class StandardInputCheck(CommandEnvironment environment)
{
    // What a message names as its path.
    const string Name = "-";

    public int Run(string code, bool fix, bool isStrict)
    {
        var diagnostics = new Diagnostics();
        // Within a site its languages are those of its files.
        var language = NamedLanguage.Find(code, SiteRoot.Find(environment.Folder), diagnostics);
        var check = language is null ? null : new ProseCheck(language, diagnostics);
        if (check is null || diagnostics.HasErrors)
        {
            DiagnosticPrinter.Print(diagnostics.ToSorted(), "text", environment.Error);
            return ExitCode.WrongUsage;
        }
        var source = new SourceText(Name, environment.Input.ReadToEnd());
        if (fix)
        {
            environment.Output.Write(check.Fix(source));
            return ExitCode.Done;
        }
        var findings = check.Check(source);
        foreach (var finding in findings)
            environment.Output.Write(ToJson(finding) + "\n");
        return isStrict && findings.Count > 0 ? ExitCode.ContentErrors : ExitCode.Done;
    }

    static string ToJson(Finding finding) => DiagnosticPrinter.ToJson(json =>
    {
        json.WriteStartObject();
        DiagnosticPrinter.WriteFields(json, finding.ToDiagnostic());
        if (finding.Replacement is { } replacement)
            json.WriteString("replacement", replacement);
        json.WriteBoolean("safe", finding.IsSafe);
        json.WriteEndObject();
    });
}
