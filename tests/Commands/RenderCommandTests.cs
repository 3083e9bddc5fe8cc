namespace Tests.Commands;

public sealed class RenderCommandTests : IDisposable
{
    readonly TempSite _site = new();

    [Fact]
    public void A_template_is_rendered_with_data_of_JSON()
    {
        _site.Write("t.sbn", "{{ a }} {{ b[1] + 1 }} {{ c ?? 'null' }}").Write("d.json", """{"a": "<ä>", "b": [1, 2.5], "c": null}""");

        Assert.Equal((0, "<ä> 3.5 null", ""), _site.Run("render", "t.sbn", "--data", "d.json"));
    }

    [Fact]
    public void Data_may_be_YAML_where_quotes_decide_what_is_a_number()
    {
        _site.Write("t.sbn", "{{ for x in list }}{{ x | object.typeof }} {{ end }}{{ sub.key }}").Write("d.yaml", "list: [1, \"1\", 1.5, true, ~, a]\nsub: { key: ok }\n");

        Assert.Equal("number string number boolean  string ok", _site.Run("render", "t.sbn", "--data", "d.yaml").Output);
    }

    [Fact]
    public void A_language_brings_its_own_functions()
    {
        _site.Write("t.sbn", "{{ local.date '2025-08-16' }} {{ local.number 1234.5 }}");

        Assert.Equal("۲۵ مرداد ۱۴۰۴ ۱٬۲۳۴٫۵", _site.Run("render", "t.sbn", "--lang", "fa").Output);
        Assert.Equal("16. August 2025 1.234,5", _site.Run("render", "t.sbn", "--lang", "de").Output);
    }

    [Fact]
    public void Templates_are_included_from_one_folder_and_from_nowhere_else()
    {
        _site.Write("t.sbn", "{{ include 'a/x.sbn' }}").Write("u.sbn", "{{ include '../t.sbn' }}").Write("inc/a/x.sbn", "included");

        Assert.Equal("included", _site.Run("render", "t.sbn", "--include", "inc").Output);
        Assert.Equal(1, _site.Run("render", "u.sbn", "--include", "inc").Code);
        Assert.Equal(1, _site.Run("render", "t.sbn").Code);
    }

    [Fact]
    public void A_mistake_is_shown_with_its_place_and_ends_with_1()
    {
        _site.Write("t.sbn", "text\n{{ if }}\n");

        var (code, output, error) = _site.Run("render", "t.sbn");
        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith("t.sbn(2,", error, StringComparison.Ordinal);
        Assert.Contains("\n  2 | {{ if }}\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\"ä\": 1", "d.json(1,", "error json-syntax: this is not valid JSON")]
    [InlineData("[1]", "d.json(1,1)", "error data-type: the data must be an object, { … }")]
    public void Data_with_a_mistake_is_reported_at_its_place(string data, string place, string message)
    {
        _site.Write("t.sbn", "x").Write("d.json", data);

        var (code, _, error) = _site.Run("render", "t.sbn", "--data", "d.json");
        Assert.Equal(1, code);
        Assert.StartsWith(place, error, StringComparison.Ordinal);
        Assert.Contains(message, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_answers_line_by_line()
    {
        _site.Input = """
            {"id": "a", "template": "{{ x }}!", "data": {"x": "سلام"}}

            {"id": 2, "template": "{{ include 'f' }}", "files": {"f": "from a file"}}
            {"id": "c", "template": "a\n{{ for }}"}
            {"id": "d", "template": "{{ include 'f' }}", "files": {"f": "\n{{ x.y.z.w() }}"}}
            {"id": "e"}
            no JSON
            """;

        var (code, output, _) = _site.Run("render", "--batch");
        var lines = output.TrimEnd('\n').Split('\n');
        Assert.Equal(0, code);
        Assert.Equal("""{"id":"a","output":"سلام!"}""", lines[0]);
        Assert.Equal("""{"id":2,"output":"from a file"}""", lines[1]);
        Assert.StartsWith("""{"id":"c","error":{"line":2,"col":""", lines[2], StringComparison.Ordinal);
        Assert.Contains("\"phase\":\"parse\"", lines[2], StringComparison.Ordinal);
        Assert.Contains("\"phase\":\"run\"", lines[3], StringComparison.Ordinal);
        Assert.EndsWith("\"file\":\"f\"}}", lines[3], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":"e","error":{"line":1,"col":1,"phase":"parse",""", lines[4], StringComparison.Ordinal);
        Assert.StartsWith("""{"id":null,"error":{"line":1,"col":1,"phase":"parse",""", lines[5], StringComparison.Ordinal);
        Assert.Equal(6, lines.Length);
    }

    [Theory]
    [InlineData("", "render needs a template's file, or --batch")]
    [InlineData("gone.sbn", "there is no file gone.sbn")]
    [InlineData("input/site.yaml --data gone.json", "there is no file gone.json")]
    [InlineData("input/site.yaml --lang xx", "there is no language xx; there are ")]
    public void Wrong_usage_ends_with_2(string args, string sentence)
    {
        var (code, _, error) = _site.Run(["render", .. args.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);

        Assert.Equal(2, code);
        Assert.StartsWith("error: " + sentence, error, StringComparison.Ordinal);
    }

    public void Dispose() => _site.Dispose();
}
