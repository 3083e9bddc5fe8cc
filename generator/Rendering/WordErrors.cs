using Generator.Languages;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Generator.Rendering;

/// <summary>Mistakes of templates that ask a language for words.</summary>
static class WordErrors
{
    /// <param name="index">The argument that names the word.</param>
    public static ScriptException Unknown(in Arguments a, int index, Language language)
    {
        var key = a.TextOrEmpty(index);
        var clause = Suggestion.GetClause(key, language.Words.Keys);
        return a.FailAt(index, "word-unknown", $"{language.Code} has no word {key}{(clause.Length > 0 ? clause : $"; add {key}: … to words/{language.Code}.yaml of the theme")}");
    }
}
