using System.Collections.Immutable;
using Generator.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Generator.Yaml;

/// <summary>Turns a stretch of a source into nodes with places; YamlDotNet does the parsing.</summary>
public sealed class YamlReader
{
    /// <summary>Deeper nesting is refused, so that hostile input cannot exhaust the stack.</summary>
    public const int MaxDepth = 40;

    readonly Parser _parser;
    readonly Diagnostics _diagnostics;
    readonly SourceText _source;
    readonly int _linesBefore;
    readonly Place _all;

    YamlReader(Place stretch, Diagnostics diagnostics)
    {
        _source = stretch.Source;
        _linesBefore = stretch.Position.Line - 1;
        _all = stretch;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(stretch.Text.ToString()));
    }

    public static YamlMapping? ParseMapping(SourceText source, string what, Diagnostics diagnostics) =>
        ParseMapping(source.GetPlace(0, source.Content.Length), what, diagnostics);

    /// <summary>Parses a stretch that begins at the start of a line and holds one mapping.</summary>
    /// <param name="what">Names the whole in messages: "the front matter".</param>
    /// <returns>Null when the text is not valid YAML or no mapping, which is then reported; an empty text is an empty mapping.</returns>
    public static YamlMapping? ParseMapping(Place stretch, string what, Diagnostics diagnostics)
    {
        var reader = new YamlReader(stretch, diagnostics);
        switch (reader.ReadDocument())
        {
            case YamlMapping mapping:
                return mapping;
            case YamlScalar { IsNull: true }:
                return new YamlMapping([], stretch with { Length = 0 });
            case { } other:
                diagnostics.Add(YamlErrors.NotAMapping(other.Place with { Length = 1 }, what));
                return null;
            default:
                return null;
        }
    }

    YamlNode? ReadDocument()
    {
        try
        {
            _parser.Consume<StreamStart>();
            if (_parser.Accept<StreamEnd>(out _))
                return new YamlScalar("", true, _all with { Length = 0 });
            _parser.Consume<DocumentStart>();
            // A value that was refused has been reported; what follows it would only be said to be out of place.
            if (ReadNode(0) is not { } node)
                return null;
            _parser.Consume<DocumentEnd>();
            if (!_parser.Accept<StreamEnd>(out _))
                _diagnostics.Add(YamlErrors.Syntax(GetPlace(_parser.Current!), "a second document begins here"));
            return node;
        }
        catch (YamlException problem)
        {
            _diagnostics.Add(SyntaxFault.Explain(problem, GetPlace(problem.Start, problem.Start), _all));
            return null;
        }
        // How the scanner says that a list without its bracket runs into a comment.
        catch (InvalidOperationException problem) when (problem.TargetSite?.DeclaringType?.Namespace == typeof(Scanner).Namespace)
        {
            _diagnostics.Add(YamlErrors.Syntax(_parser.Current is { } last ? GetPlace(last) : _all with { Length = 0 }, "what begins here has no end; is a bracket missing?"));
            return null;
        }
    }

    YamlNode? ReadNode(int depth)
    {
        if (depth > MaxDepth)
        {
            _diagnostics.Add(YamlErrors.TooDeep(GetPlace(_parser.Current!)));
            return null;
        }
        if (_parser.Current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
        {
            _diagnostics.Add(YamlErrors.Alias(GetPlace(_parser.Current!)));
            return null;
        }
        if (_parser.TryConsume<Scalar>(out var scalar))
            return ReadScalar(scalar);
        return _parser.TryConsume<SequenceStart>(out var sequence) ? ReadSequence(sequence, depth)
            : ReadMapping(_parser.Consume<MappingStart>(), depth);
    }

    YamlScalar ReadScalar(Scalar scalar)
    {
        var place = GetPlace(scalar);
        // One that stands in the file itself was found when it was read; this one was written as "\a" or "\u0007".
        if (ControlCharacters.IndexOf(scalar.Value) is >= 0 and var at && ControlCharacters.IndexOf(place.Text) < 0)
            _diagnostics.Add(YamlErrors.ControlCharacter(place, scalar.Value[at]));
        return new YamlScalar(scalar.Value, scalar.Style is ScalarStyle.Plain, place);
    }

    YamlSequence? ReadSequence(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.Accept<SequenceEnd>(out _))
        {
            if (ReadNode(depth + 1) is not { } item)
                return null;
            items.Add(item);
        }
        return new YamlSequence(items.ToImmutable(), GetPlace(start.Start, _parser.Consume<SequenceEnd>().End));
    }

    YamlMapping? ReadMapping(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (!_parser.Accept<MappingEnd>(out _))
        {
            if (!_parser.TryConsume<Scalar>(out var name))
            {
                _diagnostics.Add(YamlErrors.Syntax(GetPlace(_parser.Current!), "a field's name must be plain text"));
                return null;
            }
            var key = new Placed<string>(name.Value, GetPlace(name));
            if (ReadNode(depth + 1) is not { } value)
                return null;
            if (!seen.TryAdd(key.Value, key.Place))
                _diagnostics.Add(YamlErrors.Duplicate(key, seen[key.Value]));
            else
                entries.Add(new YamlEntry(key, value));
        }
        return new YamlMapping(entries.ToImmutable(), GetPlace(start.Start, _parser.Consume<MappingEnd>().End));
    }

    Place GetPlace(ParsingEvent at) => GetPlace(at.Start, at.End);

    Place GetPlace(Mark start, Mark end)
    {
        var from = _source.GetOffset((int)start.Line + _linesBefore, (int)start.Column);
        var to = _source.GetOffset((int)end.Line + _linesBefore, (int)end.Column);
        return _source.GetPlace(from, Math.Max(to - from, 0));
    }
}
