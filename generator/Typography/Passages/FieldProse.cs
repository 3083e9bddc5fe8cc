using Generator.Text;
using Generator.Yaml;

namespace Generator.Typography.Passages;

/// <summary>Finds the fields of a front matter that readers get to see as text.</summary>
static class FieldProse
{
    // At any depth: image: alt:, corrections: text:. All other fields are names, dates, keys and addresses.
    static readonly string[] TextFields = ["title", "kicker", "summary", "description", "alt", "caption", "credit", "text"];

    public static IEnumerable<Passage> Read(Place fields)
    {
        // What is wrong with the YAML is said by whoever reads the article.
        var unheard = new Diagnostics();
        return YamlReader.ParseMapping(fields, "the front matter", unheard) is { } mapping ? Read(mapping) : [];
    }

    static IEnumerable<Passage> Read(YamlNode node)
    {
        switch (node)
        {
            case YamlSequence list:
                return list.Items.SelectMany(Read);
            case YamlMapping mapping:
                return mapping.Entries.SelectMany(entry => entry.Value is YamlScalar scalar
                    ? TextFields.Contains(entry.Key.Value) && Read(scalar) is { } passage ? [passage] : []
                    : Read(entry.Value));
            default:
                return [];
        }
    }

    // Quotes, escapes and folded lines make the value differ from what is written; where both agree it can be edited.
    static Passage? Read(YamlScalar scalar)
    {
        var place = scalar.Place;
        var builder = new PassageBuilder(place.Source);
        var at = scalar.IsPlain ? place.Start : place.Start + 1;
        foreach (var c in scalar.Value)
        {
            var written = place.Source.Content.AsSpan(at, Math.Max(place.End - at, 0));
            if (!written.IsEmpty && written[0] == c && !char.IsWhiteSpace(c))
            {
                builder.AddLiteral(at++, 1);
                continue;
            }
            var length = GetRewrittenLength(written, c);
            if (c == ' ' && length == 1 && written[0] == ' ')
                builder.AddLiteral(at, 1);
            else
                builder.AddRewritten([c], at);
            at += length;
        }
        return builder.Build(false);
    }

    static int GetRewrittenLength(ReadOnlySpan<char> written, char c)
    {
        if (c is ' ' or '\n')
            return written.IndexOfAnyExcept(" \t\r\n") is var end and >= 0 ? end : written.Length;
        // A doubled or escaped mark; anything longer is not worth following, for nothing behind it will be found to agree.
        var found = written[..Math.Min(written.Length, 2)].IndexOf(c);
        return found + 1;
    }
}
