using Generator.Yaml;

namespace Generator.Typography.Passages;

/// <summary>Makes a passage of a value in YAML.</summary>
static class ScalarProse
{
    // Quotes, escapes and folded lines make the value differ from what is written; where both agree it can be edited.
    public static Passage? Read(YamlScalar scalar, PassageKind kind)
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
        return builder.Build(kind);
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
