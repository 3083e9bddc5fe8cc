namespace Generator.Model;

/// <summary>What sort of text an article is; written in lower case in front matter.</summary>
public enum ArticleKind
{
    News,
    Analysis,
    Interview,
    Document,
}
