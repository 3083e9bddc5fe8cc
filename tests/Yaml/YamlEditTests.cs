using Generator.Text;
using Generator.Yaml;

namespace Tests.Yaml;

public sealed class YamlEditTests
{
    [Theory]
    [InlineData("a: 1 # one\nb: 2\n", "b", "x y", "a: 1 # one\nb: x y\n")]
    [InlineData("a: 1 # one\nb: 2\n", "a", "x y", "a: x y # one\nb: 2\n")]
    [InlineData("a: 1\nb: 2 # two\n# end\n", "c", "x", "a: 1\nb: 2 # two\nc: x\n# end\n")]
    [InlineData("a: 1\r\nb: 2\r\n", "c", "x", "a: 1\r\nb: 2\r\nc: x\r\n")]
    [InlineData("a: 1", "c", "x", "a: 1\nc: x")]
    [InlineData("", "c", "x", "\nc: x")]
    [InlineData("{ a: 1 , b: 2 }\n", "c", "x", "{ a: 1 , b: 2, c: x }\n")]
    [InlineData("{ a: 1, b: }\n", "b", "x", "{ a: 1, b: x }\n")]
    [InlineData("{}\n", "c", "x", "{ c: x }\n")]
    [InlineData("a: [1, [2, 3]] # one\n", "a", "x", "a: x # one\n")]
    [InlineData("{ a: [[]], b: { c: {} } }\n", "b", "x", "{ a: [[]], b: x }\n")]
    [InlineData("a: \"1\" # one\n", "a", "x", "a: x # one\n")]
    [InlineData("a: # none\nb: 2\n", "a", "x", "a: x # none\nb: 2\n")]
    [InlineData("a: ~\nb: 2\n", "a", "x", "a: x\nb: 2\n")]
    [InlineData("a:\n  - 1\n  - 2\n\n# b follows\nb: 2\n", "a", "x", "a:\n  x\n\n# b follows\nb: 2\n")]
    [InlineData("a: >-\n  1\n  2\nb: 2\n", "a", "x", "a: x\nb: 2\n")]
    [InlineData("a: 1\nb:\n  c: 1\n  d:\n    - e\n\n# f follows\n", "g", "x", "a: 1\nb:\n  c: 1\n  d:\n    - e\ng: x\n\n# f follows\n")]
    public void A_field_is_written_and_nothing_else_changes(string text, string field, string value, string edited)
    {
        Assert.Equal(edited, YamlEdit.SetField(Parse(text), field, value));
    }

    [Theory]
    [InlineData("a:\n  b: 1\nc: 2\n", "a:\n  b: 1\n  of: x\nc: 2\n")]
    [InlineData("a: { b: 1, # one\n  d: 2 } # two\nc: 2\n", "a: { b: 1, # one\n  d: 2, of: x } # two\nc: 2\n")]
    [InlineData("a:\n    b: 1\n\nc: 2\n", "a:\n    b: 1\n    of: x\n\nc: 2\n")]
    public void A_field_is_added_to_the_fields_it_belongs_to(string text, string edited)
    {
        Assert.Equal(edited, YamlEdit.SetField((YamlMapping)Parse(text).Entries[0].Value, "of", "x"));
    }

    static YamlMapping Parse(string text)
    {
        var diagnostics = new Diagnostics();
        var mapping = YamlReader.ParseMapping(new SourceText("a.yaml", text), "the file", diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        return mapping!;
    }
}
