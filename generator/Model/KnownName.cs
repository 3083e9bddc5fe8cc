using Generator.Languages;
using Generator.Text;

namespace Generator.Model;

/// <summary>The name of a person, place or topic that the site knows, in all its forms.</summary>
public sealed record KnownName(NameKind Kind, Placed<string> Key, LocalText Name, LocalVariants Variants)
{
    /// <summary>Of every language, by code: how the site writes the name, then how others do.</summary>
    public IEnumerable<NameForm> Forms =>
        from code in Name.Texts.Keys.Union(Variants.Variants.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal)
        from form in GetForms(code)
        select form;

    /// <summary>What it is called as well on pages of a language, each once: variants in that language, then the names in others.</summary>
    public IEnumerable<NameForm> GetOthers(Language language)
    {
        var own = Name.Find(language);
        return Forms
            .Where(form => form.IsVariant == string.Equals(form.Language, language.Code, StringComparison.Ordinal))
            .OrderBy(form => !form.IsVariant)
            .Where(form => !string.Equals(form.Text.Value, own, StringComparison.Ordinal))
            .DistinctBy(form => form.Text.Value, StringComparer.Ordinal);
    }

    IEnumerable<NameForm> GetForms(string code)
    {
        if (Name.Texts.TryGetValue(code, out var name))
            yield return new(name, code, IsVariant: false);
        foreach (var variant in Variants.Variants.GetValueOrDefault(code, []))
            yield return new(variant, code, IsVariant: true);
    }
}
