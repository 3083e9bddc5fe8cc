using System.Text;
using Generator.Model;
using Generator.Text;

namespace Generator.Writing;

/// <summary>Places in finished files, for diagnostics.</summary>
static class OutputPlace
{
    /// <param name="at">Null: the file as a whole.</param>
    public static Place Get(OutputFile file, LinkAttribute? at)
    {
        var content = file.Content.Span;
        var source = new SourceText("output/" + file.Address.OutputPath, Encoding.UTF8.GetString(content));
        return at is { } link
            ? source.GetPlace(Encoding.UTF8.GetCharCount(content[..link.Start]), Encoding.UTF8.GetCharCount(content.Slice(link.Start, link.Length)))
            : source.GetPlace();
    }
}
