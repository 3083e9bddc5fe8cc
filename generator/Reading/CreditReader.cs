using System.Collections.Immutable;
using Generator.Languages;
using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads where an article comes from and what was put right in it: the fields source, corrections and withdrawn.</summary>
sealed class CreditReader(PublicationTimeReader times, Diagnostics diagnostics)
{
    public SourceCredit? FindSource(YamlFields article)
    {
        if (article.FindFields("source", "a source") is not { } fields)
            return null;
        var name = fields.RequireText("name", fields.Place);
        var url = FindUrl(fields, "url");
        var author = fields.FindText("author")?.Value;
        var published = fields.FindText("published") is { } written ? times.Read(written) : null;
        var language = fields.FindText("language");
        if (language is { } code && !LanguageTag.IsWellFormed(code.Value))
            diagnostics.Add(Errors.SourceLanguage(code));
        var licence = fields.FindText("licence")?.Value;
        var permission = fields.FindText("permission")?.Value;
        var archived = FindUrl(fields, "archived");
        fields.ReportUnknown();
        return name is { } named
            ? new SourceCredit(named, url, author, published?.Value, language?.Value, licence, permission, archived)
            : null;
    }

    public Withdrawal? FindWithdrawal(YamlFields article, Placed<PublicationTime>? published)
    {
        if (article.FindFields("withdrawn", "a withdrawal") is not { } fields)
            return null;
        var date = fields.RequireText("date", fields.Place) is { } written ? times.Read(written) : null;
        var reason = fields.RequireText("reason", fields.Place);
        fields.ReportUnknown();
        if (date is { } withdrawn && published is { } first && withdrawn.Value.Date < first.Value.Date)
            diagnostics.Add(Errors.DateOrder(withdrawn.Place, "a withdrawal", first.Value.Date));
        return date is { } day && reason is { } words ? new Withdrawal(day, words) : null;
    }

    /// <param name="published">When the article was; no correction comes before it.</param>
    public ImmutableArray<Correction> FindCorrections(YamlFields article, Placed<PublicationTime>? published) =>
        [.. article.FindFieldsList("corrections", "a correction").Select(fields => FindCorrection(fields, published)).OfType<Correction>()];

    Correction? FindCorrection(YamlFields fields, Placed<PublicationTime>? published)
    {
        var date = fields.RequireText("date", fields.Place) is { } written ? times.Read(written) : null;
        var text = fields.RequireText("text", fields.Place);
        var appliesTo = fields.FindText("applies-to");
        fields.ReportUnknown();
        if (date is { } corrected && published is { } first && corrected.Value.Date < first.Value.Date)
            diagnostics.Add(Errors.DateOrder(corrected.Place, "a correction", first.Value.Date));
        return date is { } day && text is { } words ? new Correction(day, words, appliesTo) : null;
    }

    Placed<string>? FindUrl(YamlFields fields, string field)
    {
        var url = fields.FindText(field);
        if (url is { } written && !LinkRules.IsWebAddress(written.Value))
            diagnostics.Add(Errors.NotAWebAddress(written, field));
        return url;
    }
}
