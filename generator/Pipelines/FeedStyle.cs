using System.Text;
using Generator.Linking;
using Generator.Rendering;

namespace Generator.Pipelines;

/// <summary>How an Atom feed looks to who opens it in a browser: a plain list under a line that says what a feed is for.</summary>
/// <remarks>
/// Its address never changes, unlike a theme's asset's: months that are closed name it and keep their bytes. XML has no attribute for
/// direction, so each line takes that of its text.
/// </remarks>
static class FeedStyle
{
    const string Css = """
        feed {
          display: block;
          max-inline-size: 42rem;
          margin: 2rem auto;
          padding-inline: 1rem;
          font: 1.1rem/1.6 system-ui, sans-serif;
          color-scheme: light dark;
          color: CanvasText;
          background: Canvas;
        }

        feed > *, entry > * {
          display: none;
        }

        entry, div, title, subtitle, summary {
          display: block;
          unicode-bidi: plaintext;
          text-align: start;
          overflow-wrap: anywhere;
        }

        feed > title {
          font-size: 1.8rem;
          font-weight: bold;
        }

        feed > div {
          margin-block: 1rem 2rem;
          padding: 0.5rem 1rem;
          border: 1px solid;
        }

        entry {
          margin-block: 1.5rem;
        }

        entry > title {
          font-weight: bold;
        }

        """;

    public static IEnumerable<PlannedFile> Plan(SiteRenderer renderer)
    {
        yield return new PlannedFile(Routes.FeedStyle, () => Encoding.UTF8.GetBytes(Css.ReplaceLineEndings("\n")));
    }
}
