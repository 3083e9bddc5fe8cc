using System.Text;
using System.Xml;

namespace Generator.Pipelines;

/// <summary>XML as UTF-8 bytes without a byte order mark, indented, with line feeds on every machine.</summary>
static class XmlFile
{
    static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    public static ReadOnlyMemory<byte> Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, Settings))
            write(xml);
        stream.WriteByte((byte)'\n');
        return stream.ToArray();
    }
}
