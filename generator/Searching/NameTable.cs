using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Generator.Searching;

/// <summary>Knows names again in a text, in whatever form the site has for them.</summary>
sealed class NameTable
{
    readonly Dictionary<int, List<(ImmutableArray<int> Words, ImmutableArray<string> Name)>> _byFirstWord = [];

    /// <param name="names">The forms of each.</param>
    public NameTable(WordKeys keys, IEnumerable<ImmutableArray<string>> names)
    {
        foreach (var name in names.Where(name => name.Length > 1))
        {
            foreach (var form in name)
            {
                ImmutableArray<int> words = [.. SearchWords.Find(form).SelectMany(word => keys.Get(form.AsSpan(word.Start, word.Length)).Keys.Take(1))];
                if (words.IsEmpty)
                    continue;
                if (!_byFirstWord.TryGetValue(words[0], out var begun))
                    _byFirstWord[words[0]] = begun = [];
                begun.Add((words, name));
            }
        }
    }

    /// <summary>All forms of the names that stand in a text, by its words' keys.</summary>
    public IEnumerable<ImmutableArray<string>> Find(List<int> text)
    {
        for (var at = 0; at < text.Count; at++)
        {
            if (!_byFirstWord.TryGetValue(text[at], out var begun))
                continue;
            foreach (var (words, name) in begun)
            {
                if (at + words.Length <= text.Count && words.AsSpan().SequenceEqual(CollectionsMarshal.AsSpan(text).Slice(at, words.Length)))
                    yield return name;
            }
        }
    }
}
