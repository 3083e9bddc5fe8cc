using System.Collections.Immutable;
using System.Text;
using Generator.Linking;
using Generator.Model;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;

namespace Generator.Rendering;

/// <summary>Cuts two bodies into the rows of a parallel page.</summary>
/// <remarks>
/// Both bodies have ids, of headings and footnotes for example, that may be the same: here they get the language's code and a dot before
/// them. In the HTML that reading makes, a quotation mark stands in no text and no attribute's value, so that replacing is safe.
/// </remarks>
sealed class ParallelRows(LinkedSite site, BodyRenderer bodies)
{
    public ImmutableArray<ParallelRowView> Make(ParallelText text, Func<Address, string> getHref)
    {
        var ids = site.GetPassages(text.Version).Ids;
        var first = new Column(bodies, text.Version, getHref);
        var second = new Column(bodies, text.Other, getHref);
        return
        [
            .. site.GetBeads(text.Version, text.Other).Select(bead => new ParallelRowView(
                bead.FirstCount > 0 ? ids[bead.First] : null,
                first.Cut(bead.First, bead.FirstCount),
                second.Cut(bead.Second, bead.SecondCount))),
        ];
    }

    sealed class Column
    {
        readonly StringBuilder _html = new();
        readonly Body _body;
        readonly string _code;
        readonly BodyWriter _writer;

        public Column(BodyRenderer bodies, Article article, Func<Address, string> getHref)
        {
            _body = article.Body;
            _code = article.Language.Code;
            _writer = bodies.Write(_html, _body, getHref, page: null);
        }

        // What has no words, a line across the page, goes with the block before it.
        public Markup? Cut(int block, int count)
        {
            if (count == 0)
                return null;
            var end = block + count;
            _writer.SkipTo(_body.Blocks[block].HtmlStart);
            _writer.CopyTo(end < _body.Blocks.Length ? _body.Blocks[end].HtmlStart : _body.Html.Length);
            _html.Replace(" id=\"", $" id=\"{_code}.").Replace(" href=\"#fn", $" href=\"#{_code}.fn");
            var cut = new Markup(_html.ToString());
            _html.Clear();
            return cut;
        }
    }
}
