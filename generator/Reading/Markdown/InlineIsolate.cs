using Generator.Languages.Bidi;
using Markdig.Syntax.Inlines;

namespace Generator.Reading.Markdown;

/// <summary>A stretch of a line that is set off from it: another direction, another language.</summary>
sealed class InlineIsolate(ForeignRun run) : ContainerInline
{
    public ForeignRun Run { get; } = run;
}
