using System.Diagnostics;
using System.Globalization;
using System.Text;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;

namespace Tests.Scripting;

/// <summary>Random templates: whatever is written, the engine answers with a text or with errors, soon.</summary>
/// <remarks>SCRIPTING_FUZZ_SECONDS=600 runs as long, with a seed of the clock; without it a fixed number with fixed seeds.</remarks>
public sealed class FuzzTests
{
    static readonly IReadOnlyList<ConformanceCase> Cases =
        ConformanceCase.ReadAll(Path.Combine(AppContext.BaseDirectory, "Scripting", "conformance", "cases.jsonl"));

    static readonly string[] Words =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "if", "else", "end", "for", "x", "in", "while", "case", "when", "func", "f", "(", ")", "[", "]", "{", "}",
        "capture", "with", "wrap", "include", "ret", "break", "continue", "import", "readonly", "do", "$", "$0", "$$", "$a", "1", "0", "-1", "2.5", "1e9", "0x7f",
        "\"text\"", "'t'", "`v`", "$\"{x}\"", "null", "true", "empty", "this", "+", "-", "*", "/", "//", "%", "==", "!=", "<", ">", "<<", ">>", "..", "..<", "&&", "||",
        "!", "??", "?!", "?", ":", ".", "?.", ",", ";", "\n", "|", "=", "+=", "++", "--", "@", "^", "for.index", "array.map", "array.sort", "string.split", "html.escape",
        "object.eval", "object.to_json", "math.round", "date.parse", "limit:", "offset:", "reversed", "size", "#", "##", "{%{", "}%}", "\u200c", "سلام", "👍", "\\", "\"", "'", "`",
    ];

    [Fact]
    public void Random_words_give_a_text_or_errors() => Run(1, (random, _) => MakeWords(random));

    [Fact]
    public void Random_characters_give_a_text_or_errors() => Run(2, (random, _) => MakeCharacters(random));

    [Fact]
    public void Mutated_cases_give_a_text_or_errors() => Run(3, (random, @case) => Mutate(random, @case.Template));

    static void Run(int seed, Func<Random, ConformanceCase, string> make)
    {
        var seconds = int.Parse(Environment.GetEnvironmentVariable("SCRIPTING_FUZZ_SECONDS") ?? "0", CultureInfo.InvariantCulture);
        var clock = Stopwatch.StartNew();
        for (var i = 0; seconds > 0 ? clock.Elapsed.TotalSeconds < seconds : i < 3000; i++)
        {
            var caseSeed = seconds > 0 ? Random.Shared.Next() : (seed * 1_000_000) + i;
            var random = new Random(caseSeed);
            var @case = Cases[random.Next(Cases.Count)];
            Try(make(random, @case), @case, caseSeed);
        }
    }

    static void Try(string text, ConformanceCase @case, int seed)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            Render(text, @case);
        }
        catch (Exception e)
        {
            Assert.Fail($"seed {seed}, template:\n{text}\n{e}");
        }
        // A hang is minutes, not a busy machine's seconds.
        Assert.True(clock.Elapsed.TotalSeconds < 60, $"seed {seed} takes {clock.Elapsed}:\n{text}");
    }

    static void Render(string text, ConformanceCase @case)
    {
        if (Template.Parse(new("text", text), ParseOptions.Default, new()) is not { } template)
            return;
        var options = new RenderOptions
        {
            Limits = new() { Regex = TimeSpan.FromMilliseconds(100) },
            Escaping = (Escaping)(text.Length % 3),
            Loader = (name, errors) => @case.Files?.GetValueOrDefault(name) is { } file ? Template.Parse(new(name, file), ParseOptions.Default, errors) : null,
        };
        using var renderer = new Renderer(options);
        renderer.Render(template, out _, JsonModel.GetGlobals(@case.Data));
    }

    static string MakeWords(Random random)
    {
        var text = new StringBuilder("{{ x = [1, 2] ");
        for (var i = random.Next(60); i > 0; i--)
            text.Append(Words[random.Next(Words.Length)]).Append(random.Next(3) > 0 ? " " : "");
        return text.ToString();
    }

    static string MakeCharacters(Random random)
    {
        var text = new StringBuilder("{{");
        for (var i = random.Next(80); i > 0; i--)
            text.Append(random.Next(8) == 0 ? (char)random.Next(0x10000) : (char)random.Next(9, 0x7F));
        return text.ToString();
    }

    static string Mutate(Random random, string template)
    {
        var text = new StringBuilder(template);
        for (var i = random.Next(1, 5); i > 0 && text.Length > 0; i--)
        {
            var at = random.Next(text.Length);
            if (random.Next(3) == 0)
                text.Insert(at, Words[random.Next(Words.Length)]);
            else if (random.Next(2) == 0)
                text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at));
            else
                text[at] = (char)random.Next(9, 0x7F);
        }
        return text.ToString();
    }
}
