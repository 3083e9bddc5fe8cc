using Generator.Pipelines;
using Generator.Rendering;

namespace Tests.Pipelines;

public sealed class CitationTests
{
    static readonly Citation Citation = new(
        "2025/08/ünter-de", "50 % {mehr}, A&B\\C ~ „xAI“ – رفتن", ["Kaveh Sohrabi", "تحریریهٔ نیم‌فاصله"], ["Lena Hartwig"],
        "Zwischenraum", "Redaktion Zwischenraum", new(2025, 8, 16), "de", "https://example.org/de/%DB%8C/", "Kurz.");

    [Fact]
    public void BibTex_keeps_names_whole_and_letters_as_they_are_and_escapes_what_tex_would_obey()
    {
        Assert.Equal(
            """
            @misc{2025-08--nter-de,
              author = {{Kaveh Sohrabi} and {تحریریهٔ نیم‌فاصله}},
              translator = {{Lena Hartwig}},
              title = {{50 \% \{mehr\}, A\&B\textbackslash{}C \textasciitilde{} „xAI“ – رفتن}},
              howpublished = {Zwischenraum},
              publisher = {{Redaktion Zwischenraum}},
              date = {2025-08-16},
              year = {2025},
              month = {8},
              language = {de},
              url = {https://example.org/de/%DB%8C/},
            }

            """.ReplaceLineEndings("\n"),
            BibTex.Write(Citation));
    }

    [Fact]
    public void Ris_has_a_field_a_line()
    {
        Assert.Equal(
            """
            TY  - NEWS
            AU  - Kaveh Sohrabi
            AU  - تحریریهٔ نیم‌فاصله
            A4  - Lena Hartwig
            TI  - 50 % {mehr}, A&B\C ~ „xAI“ – رفتن
            T2  - Zwischenraum
            PB  - Redaktion Zwischenraum
            PY  - 2025
            DA  - 2025/08/16
            LA  - de
            AB  - Kurz.
            UR  - https://example.org/de/%DB%8C/
            ID  - 2025/08/ünter-de
            ER  - 

            """.ReplaceLineEndings("\r\n"),
            Ris.Write(Citation));
    }
}
