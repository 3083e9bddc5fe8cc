using Tests.Input;

namespace Tests.Typography;

/// <summary>The texts of the shipped archive are well set, so that whatever is found in them is a false alarm or a defect to mend.</summary>
public sealed class SampleArchiveTests
{
    [Fact]
    public void Nothing_is_found_in_the_shipped_archive() => Findings.AssertNone(
        from text in SampleSources.Texts
        from finding in Checks.Check(text.Language, text.Content)
        let position = finding.Place.Position
        select $"{text.Path}({position.Line},{position.Column}): {finding.Code}: {finding.Message}");

    [Fact]
    public void P6_lost_joiners_of_the_shipped_archive_come_back_where_they_were()
    {
        foreach (var text in SampleSources.Texts.Where(text => text.Content.Contains('\u200c', StringComparison.Ordinal)))
        {
            var right = text.Content;
            var lost = right.Replace("\u200c", "", StringComparison.Ordinal);

            // Not all of them can; but none may come back anywhere else.
            var (at, added) = (0, 0);
            foreach (var c in Checks.Fix(text.Language, lost))
            {
                if (c == right[at])
                    (at, added) = (at + 1, added + (c == '\u200c' ? 1 : 0));
                else if (right[at] == '\u200c' && c == right[at + 1])
                    at += 2;
                else
                    Assert.Fail($"{text.Path}: a joiner too many behind {right[Math.Max(at - 20, 0)..at]}");
            }
            Assert.True(added > 0 || !text.Path.EndsWith("/fa.md", StringComparison.Ordinal), text.Path);
        }
    }
}
