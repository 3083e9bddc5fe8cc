using System.Globalization;
using Generator.Languages.Unicode;

namespace Tests.Languages.Unicode;

public sealed class NormalizationTests
{
    public static TheoryData<string> Rows =>
        [.. Samples.ReadLines("NormalizationTest.txt").Where(line => line[0] != '@').Select(line => line[..line.LastIndexOf(';')])];

    [Theory]
    [MemberData(nameof(Rows))]
    public void The_normal_forms_are_those_of_Unicodes_own_test(string row)
    {
        var columns = row.Split(';').Take(5).Select(Decode).ToArray();
        var (nfc, nfd, nfkc, nfkd) = (columns[1], columns[2], columns[3], columns[4]);

        Assert.All(columns[..3], text => Assert.Equal(nfc, Normalization.ToNfc(text)));
        Assert.All(columns[3..], text => Assert.Equal(nfkc, Normalization.ToNfc(text)));
        Assert.All(columns[..3], text => Assert.Equal(nfd, Normalization.ToNfd(text)));
        Assert.All(columns[3..], text => Assert.Equal(nfkd, Normalization.ToNfd(text)));
        Assert.All(columns, text => Assert.Equal(nfkc, Normalization.ToNfkc(text)));
    }

    [Fact]
    public void Text_that_is_normal_already_comes_back_as_it_is()
    {
        foreach (var text in new[] { "", "Straße", "می\u200cشود", "آینده", "한국", "応援", "\U0001F600" })
        {
            Assert.True(Normalization.IsNfc(text));
            Assert.Same(text, Normalization.ToNfc(text));
            Assert.Same(text, Normalization.ToNfkc(text));
        }
    }

    [Fact]
    public void Text_with_half_a_surrogate_pair_is_no_fault()
    {
        Assert.Equal("a\ufffd\u00e4", Normalization.ToNfc("a\ud800a\u0308"));
    }

    [Theory]
    [InlineData("e\u0301", false)]
    [InlineData("\u0958", false)]
    [InlineData("خانه\u0654", false)]
    [InlineData("a\u0316\u0301", false)]
    [InlineData("اخیرا\u064b", true)]
    public void Only_text_that_cannot_change_passes_the_quick_check(string text, bool expected)
    {
        Assert.Equal(expected, Normalization.IsNfc(text));
    }

    static string Decode(string codes) =>
        string.Concat(codes.Split(' ').Select(code => char.ConvertFromUtf32(int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
