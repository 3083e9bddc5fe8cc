using System.Text;
using Generator.Languages;
using Generator.Rendering;
using Generator.Scripting;
using Generator.Scripting.Parsing;
using Generator.Scripting.Runtime;
using Generator.Text;

namespace Tests.Rendering;

public sealed class LocalFunctionsTests
{
    [Theory]
    [InlineData("fa", "local.date '2025-08-16'", "۲۵ مرداد ۱۴۰۴")]
    [InlineData("fa", "local.date '2025-08-16' 'full' 'gregorian'", "شنبه ۱۶ اوت ۲۰۲۵")]
    [InlineData("fa", "local.date (date.parse '2025-08-16') 'short'", "۱۴۰۴/۵/۲۵")]
    [InlineData("fa", "local.date null", "")]
    [InlineData("fa", "local.calendars '1925-03-21' | array.join ' '", "persian gregorian")]
    [InlineData("fa", "local.calendars '1925-03-20' | array.join ' '", "gregorian")]
    [InlineData("fa", "local.calendars null", "")]
    [InlineData("fa", "local.month '2025-08-16'", "مرداد ۱۴۰۴")]
    [InlineData("fa", "local.year '2025-08-16' 'gregorian'", "۲۰۲۵")]
    [InlineData("fa", "local.number 1234567", "۱٬۲۳۴٬۵۶۷")]
    [InlineData("fa", "local.number 12.5", "۱۲٫۵")]
    [InlineData("fa", "local.digits 'A 12'", "A ۱۲")]
    [InlineData("fa", "['ی', 'ه', 'و', 'پ', 'آ'] | local.sort | array.join ' '", "آ پ و ه ی")]
    [InlineData("fa", "local.index_letter '«پارس'", "پ")]
    [InlineData("fa", "local.slug 'می‌رود ۱۲'", "می-رود-12")]
    [InlineData("fa", "local.isolate 'Mozilla'", "<bdi dir=\"ltr\">Mozilla</bdi>")]
    [InlineData("de", "local.date '2025-08-16' 'full'", "Samstag, 16. August 2025")]
    [InlineData("de", "local.month '2025-08-16'", "August 2025")]
    [InlineData("de", "local.number 1234.5 2", "1.234,50")]
    [InlineData("de", "[{n: 'Äpfel'}, {n: 'Apfelbaum'}, {n: 'Apfel'}] | local.sort 'n' | array.map 'n' | array.join ' '", "Apfel Äpfel Apfelbaum")]
    [InlineData("de", "local.slug 'Größe & Maß'", "groesse-mass")]
    [InlineData("de", "local.isolate 'زبان' 'fa'", "<bdi lang=\"fa\" dir=\"rtl\">زبان</bdi>")]
    [InlineData("de", "local.isolate '<b>'", "<bdi dir=\"ltr\">&lt;b&gt;</bdi>")]
    public void Local_functions_speak_the_language_of_their_page(string language, string expression, string output) =>
        Assert.Equal(output, Render(language, expression));

    [Theory]
    [InlineData("local.date '2025-02-30'", "local-date")]
    [InlineData("local.date '16.8.2025'", "local-date")]
    [InlineData("local.date '2025-08-16' 'wide'", "local-width")]
    [InlineData("local.date '2025-08-16' 'long' 'julian'", "local-calendar")]
    [InlineData("local.number 'twelve'", "local-number")]
    [InlineData("local.plural 3 'no-such-word'", "word-unknown")]
    public void A_value_that_cannot_be_shown_is_an_error_at_its_place(string expression, string code) =>
        Assert.Equal(code, Run("de", expression, out _)?.Code);

    static string Render(string language, string expression)
    {
        Assert.Null(Run(language, expression, out var text));
        return text;
    }

    static Diagnostic? Run(string language, string expression, out string text)
    {
        var diagnostics = new Diagnostics();
        var template = Template.Parse(new SourceText("text", "{{ " + expression + " }}"), ParseOptions.Default, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        var scope = new ScriptObject();
        scope.Set("local", LocalFunctions.Create(LanguageCatalog.GetShipped(language)));
        using var renderer = new Renderer(RenderOptions.Default);
        var problem = renderer.Render(template!, out var bytes, scope); // Parsed without errors.
        text = Encoding.UTF8.GetString(bytes);
        return problem;
    }
}
