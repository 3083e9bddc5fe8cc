using Generator.Text;

namespace Generator.Model;

/// <summary>An article's lead picture; the source is a file beside the article or a path below static/.</summary>
public sealed record ArticleImage(Placed<string> Source, string Alt, string? Caption, string? Credit);
