using System.Text;
using Generator.Languages;
using Generator.Languages.Unicode;

namespace Tests.Languages;

public sealed class PropertyTests
{
    const int Texts = 1000;

    // Where texts break things: scripts, marks, joiners, controls, letters of several units, compatibility forms, half pairs.
    static readonly string[] Pieces =
    [
        .. "aeiouqszABEIOU äöüßÄẞéøłıİŒ ابپکگیيكىئؤأإآةۀهٔءٱ ەہھے ًَُِّْٰـ \u200c\u200d\u200e\u200f\u00ad\u202e۰۱۲٣٤56٫٬ .,-–—_!؟«»()'’\"&<>@#+ אבךםשׁ ЖйЁ あ応한ㄱ ﻻﷺ２①½ﬁ\u0301\u0308\u0327\u0654\u0653 कि् \u0958"
            .Select(c => c.ToString()),
        "ae", "oe", "ue", "aee", "\U0001F600", "𝟙", "\U00010900", "\ud800", "\udc00", "\n", "\t",
    ];

    public static TheoryData<string> Codes => [.. LanguageCatalog.ShippedCodes];

    [Theory]
    [MemberData(nameof(Codes))]
    public void S5_P8_a_slug_of_anything_is_short_free_of_joiners_and_its_own_slug(string code)
    {
        var language = LanguageCatalog.GetShipped(code);
        foreach (var text in MakeTexts())
        {
            var slug = language.MakeSlug(text);

            Assert.Equal(slug, language.MakeSlug(slug));
            Assert.True(Encoding.UTF8.GetByteCount(slug) <= 120, slug);
            Assert.DoesNotContain('\u200c', slug);
            Assert.Equal(slug, Normalization.ToNfc(slug));
            Assert.DoesNotContain(slug, c => char.IsWhiteSpace(c) || char.IsControl(c) || c is '/' or '?' or '%' or '"' or '<');
            Assert.DoesNotContain("--", slug, StringComparison.Ordinal);
            Assert.False(slug.StartsWith('-') || slug.EndsWith('-'), slug);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Q1_P8_a_search_key_is_its_own_search_key(string code)
    {
        var language = LanguageCatalog.GetShipped(code);
        foreach (var text in MakeTexts())
        {
            var key = language.Fold(text);

            Assert.Equal(key, language.Fold(key));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void S2_the_order_is_total_and_does_not_depend_on_where_sorting_starts(string code)
    {
        var comparer = LanguageCatalog.GetShipped(code).Comparer;
        var texts = MakeTexts().Take(150).Distinct(StringComparer.Ordinal).ToList();
        var sorted = texts.Order(comparer).ToList();

        Assert.Equal(sorted, texts.Order(StringComparer.Ordinal).Order(comparer));
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = 0; j < sorted.Count; j++)
                Assert.Equal(i.CompareTo(j), Math.Sign(comparer.Compare(sorted[i], sorted[j])));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void S4_every_text_is_filed_somewhere(string code)
    {
        var language = LanguageCatalog.GetShipped(code);

        Assert.All(MakeTexts(), text => Assert.NotEmpty(language.GetIndexLetter(text)));
    }

    // The same texts at every run: a failure can be looked at again.
    static IEnumerable<string> MakeTexts()
    {
        var random = new Random(1404);
        for (var i = 0; i < Texts; i++)
        {
            var text = new StringBuilder();
            for (var length = random.Next(i % 20 == 0 ? 150 : 12); length >= 0; length--)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            yield return text.ToString();
        }
    }
}
