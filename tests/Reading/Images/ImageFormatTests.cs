using System.Text;
using Generator.Model;
using Generator.Reading.Images;
using Generator.Text;

namespace Tests.Reading.Images;

public sealed class ImageFormatTests
{
    [Fact]
    public void A_PNG_tells_its_size_in_its_first_chunk() =>
        Assert.Equal(new ImageSize(300, 200), PngFormat.FindSize(Bytes("89504e470d0a1a0a 0000000d 49484452 0000012c 000000c8 0806000000")));

    [Fact]
    public void A_GIF_tells_its_size_after_its_signature() =>
        Assert.Equal(new ImageSize(300, 200), GifFormat.FindSize(Bytes("474946383961 2c01 c800 f70000")));

    [Theory]
    [InlineData("ffd8 ffe0 0004 0000 ffc0 0011 08 00c8 012c 03012200021101", 300, 200)]
    [InlineData("ffd8 ffff ffdb 0004 0000 ffc2 0011 08 00c8 012c 03012200021101", 300, 200)]
    public void A_JPEG_tells_its_size_in_its_frame_header(string file, int width, int height) =>
        Assert.Equal(new ImageSize(width, height), JpegFormat.FindSize(Bytes(file)));

    [Theory]
    [InlineData("4d4d002a 00000008 0001 0112 0003 00000001 0006 0000")]
    [InlineData("49492a00 08000000 0100 1201 0300 01000000 0600 0000")]
    public void A_JPEG_that_the_camera_turned_is_as_high_as_it_was_wide(string exif) =>
        Assert.Equal(
            new ImageSize(200, 300),
            JpegFormat.FindSize(Bytes($"ffd8 ffe1 {(Bytes(exif).Length + 8):x4} 457869660000 {exif} ffc0 0011 08 00c8 012c 03012200021101")));

    [Theory]
    [InlineData("52494646 00000000 57454250 56503820 00000000 000000 9d012a 2c01 c800 0000000000")]
    [InlineData("52494646 00000000 57454250 5650384c 00000000 2f 2bc13100 0000000000000000")]
    [InlineData("52494646 00000000 57454250 56503858 0a000000 10000000 2b0100 c70000 0000")]
    public void A_WebP_tells_its_size_in_each_of_its_three_forms(string file) =>
        Assert.Equal(new ImageSize(300, 200), WebpFormat.FindSize(Bytes(file)));

    [Fact]
    public void An_AVIF_tells_its_size_in_its_largest_property()
    {
        var small = Box("ispe", Bytes("00000000 00000010 00000010"));
        var large = Box("ispe", Bytes("00000000 0000012c 000000c8"));
        var meta = Box("meta", [0, 0, 0, 0, .. Box("iprp", Box("ipco", [.. small, .. large]))]);

        Assert.Equal(new ImageSize(300, 200), AvifFormat.FindSize([.. Box("ftyp", Bytes("61766966 00000000")), .. meta]));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200px'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 200'/>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='100%' height='100%' viewBox='0,0,299.6,200'/>")]
    public void An_SVG_tells_its_size_by_its_sides_or_its_view_box(string file) =>
        Assert.Equal(new ImageSize(300, 200), new SvgFormat("a.svg", new()).FindSize(Encoding.UTF8.GetBytes(file)));

    [Fact]
    public void A_drawing_without_a_size_is_as_large_as_browsers_show_it() =>
        Assert.Equal(new ImageSize(300, 150), new SvgFormat("a.svg", new()).FindSize("<svg xmlns='http://www.w3.org/2000/svg'/>"u8));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<rect onclick='alert(1)'/>")]
    [InlineData("<a href='javascript:alert(1)'/>")]
    [InlineData("<a xmlns:x='http://www.w3.org/1999/xlink' x:href='https://example.org/'/>")]
    [InlineData("<set attributeName='xlink:href' to='javascript:alert(1)'/>")]
    [InlineData("<foreignObject/>")]
    public void A_drawing_that_could_run_script_or_load_something_is_refused(string content)
    {
        var diagnostics = new Diagnostics();

        new SvgFormat("a.svg", diagnostics).FindSize(Encoding.UTF8.GetBytes($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>{content}</svg>"));

        Assert.Equal("svg-active", Assert.Single(diagnostics.ToSorted()).Code);
    }

    [Fact]
    public void Bytes_of_any_kind_and_cut_off_files_are_no_picture_and_no_crash()
    {
        var random = new Random(1);
        byte[][] heads = [[0x89, .. "PNG\r\n\u001a\n"u8], "GIF89a"u8.ToArray(), [0xff, 0xd8, 0xff, 0xe1], "RIFF\0\0\0\0WEBPVP8X"u8.ToArray(), "\0\0\0\u0010ftypavif"u8.ToArray()];
        for (var i = 0; i < 2000; i++)
        {
            var rest = new byte[random.Next(80)];
            random.NextBytes(rest);
            byte[] file = [.. heads[i % heads.Length], .. rest];
            _ = PngFormat.FindSize(file);
            _ = GifFormat.FindSize(file);
            _ = JpegFormat.FindSize(file);
            _ = WebpFormat.FindSize(file);
            _ = AvifFormat.FindSize(file);
            Assert.Null(new SvgFormat("a.svg", new()).FindSize(file));
        }
    }

    [Fact]
    public void A_picture_that_phones_wait_for_gets_a_warning()
    {
        var path = Path.GetTempFileName();
        File.Move(path, path += ".gif");
        try
        {
            File.WriteAllBytes(path, [.. Bytes("474946383961 2c01 c800 f70000"), .. new byte[4 << 20]]);
            var diagnostics = new Diagnostics();

            var file = new ImageReader(diagnostics).Read(new InputFile("input/articles/x/a.gif", path));

            Assert.Equal(new ImageSize(300, 200), file.Size);
            Assert.Equal(
                "input/articles/x/a.gif: warning image-large: this picture has 4096 KiB; readers on phones wait for more than 4096 KiB, so save it smaller\n",
                Report.Format(Assert.Single(diagnostics.ToSorted())));
        }
        finally
        {
            File.Delete(path);
        }
    }

    static byte[] Bytes(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    static byte[] Box(string type, byte[] content) =>
        [.. Bytes($"{content.Length + 8:x8}"), .. Encoding.ASCII.GetBytes(type), .. content];
}
