namespace Generator.Coverage;

/// <summary>Shortens the text of a block to what it takes to know it again.</summary>
public static class Beginnings
{
    const int Longest = 60;

    /// <returns>One line, cut between words.</returns>
    public static string Get(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length <= Longest)
            return line;
        var end = line.LastIndexOf(' ', Longest);
        return line[..(end > 0 ? end : Longest)] + " …";
    }
}
