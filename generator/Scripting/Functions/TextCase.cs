namespace Generator.Scripting.Functions;

/// <summary>Changes letters to capitals or small ones, and makes handles for addresses; by the simple rules of Unicode, for no language.</summary>
static class TextCase
{
    /// <summary>The first letter becomes a capital; the rest stays as it is.</summary>
    public static string Capitalize(string text) =>
        text.Length == 0 || char.ToUpperInvariant(text[0]) == text[0]
            ? text
            : string.Concat([char.ToUpperInvariant(text[0])], text.AsSpan(1));

    /// <summary>The first letter after each white space becomes a capital, be there quotes or digits before it.</summary>
    public static string CapitalizeWords(string text) => string.Create(text.Length, text, static (result, source) =>
    {
        var awaits = true;
        for (var i = 0; i < source.Length; i++)
        {
            var c = source[i];
            if (char.IsWhiteSpace(c))
                awaits = true;
            else if (awaits && char.IsLetter(c))
                (c, awaits) = (char.ToUpperInvariant(c), false);
            result[i] = c;
        }
    });

    /// <summary>Small letters and digits of any script; everything between them becomes one hyphen, and none stands at the end.</summary>
    public static string Handleize(string text)
    {
        var handle = new PooledText(stackalloc char[PooledText.StackLength]);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                handle.Append(char.ToLowerInvariant(c));
            else if (handle.Last != '-')
                handle.Append('-');
        }
        if (handle.Last == '-')
            handle.RemoveLast();
        return handle.ToStringOr(text);
    }
}
