using System.Collections.Immutable;
using Generator.Text;

namespace Generator.Yaml;

/// <summary>A YAML value that knows where it was written.</summary>
public abstract record YamlNode(Place Place);

/// <param name="IsPlain">Written without quotes, so that <c>true</c>, <c>12</c> and <c>null</c> mean more than their letters.</param>
public sealed record YamlScalar(string Value, bool IsPlain, Place Place) : YamlNode(Place)
{
    public bool IsNull => IsPlain && Value is "" or "~" or "null";
}

public sealed record YamlSequence(ImmutableArray<YamlNode> Items, Place Place) : YamlNode(Place);

public sealed record YamlMapping(ImmutableArray<YamlEntry> Entries, Place Place) : YamlNode(Place);

public readonly record struct YamlEntry(Placed<string> Key, YamlNode Value);
