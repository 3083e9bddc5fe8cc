using System.Globalization;
using System.Text;

namespace Bench.Archive;

/// <summary>Writes an archive of stories in this project's format; the same number gives the same bytes.</summary>
static class Corpus
{
    /// <param name="themes">The folder themes/ that the archive uses; it is copied.</param>
    /// <param name="theme">One of them; the smallest measures the engine and not a theme.</param>
    public static void Write(string root, int count, string themes, string theme = "plain")
    {
        Write(root, "input/site.yaml", $$"""
            title: { fa: بایگانی, de: Archiv }
            description: { fa: واژه‌ها بی‌معنا, de: Wörter ohne Sinn }
            base-url: https://bench.example
            time-zone: Europe/Berlin
            theme: {{theme}}
            languages: [{ code: fa, calendars: [persian, gregorian] }, { code: de }]
            publisher: { name: { fa: بایگانی, de: Archiv } }

            """);
        Write(root, "input/data/topics.yaml", GetNames("topic", Tongue.Persian.Topics, Tongue.German.Topics));
        Write(root, "input/data/people.yaml", GetNames("person", Tongue.Persian.People, Tongue.German.People));
        for (var number = 0; number < count; number++)
            Write(root, new Story(number, count));
        CopyThemes(themes, Path.Join(root, "themes"));
    }

    /// <summary>One story more, newer than all others.</summary>
    public static void Add(string root, int count) => Write(root, new Story(count, count));

    static void Write(string root, Story story)
    {
        var topics = story.GetDice("topics");
        var keys = Enumerable.Range(0, 3).Select(_ => topics.Roll(12)).Distinct().Select(topic => $"topic-{topic}");
        var folder = "input/articles/" + story.Folder;
        Write(root, folder + "/story.yaml", string.Create(
            CultureInfo.InvariantCulture, $"date: {story.Date:yyyy-MM-ddTHH:mm:ssZ}\ntopics: [{string.Join(", ", keys)}]\n"));
        foreach (var tongue in story.Tongues)
            Write(root, $"{folder}/{tongue.Code}.md", StoryText.Write(story, tongue));
    }

    static string GetNames(string kind, string[] persian, string[] german)
    {
        var text = new StringBuilder();
        for (var i = 0; i < persian.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"{kind}-{i}: {{ name: {{ fa: {persian[i]}, de: {german[i]} }} }}\n");
        return text.ToString();
    }

    static void CopyThemes(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Join(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    static void Write(string root, string path, string text)
    {
        var full = Path.Join(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text.ReplaceLineEndings("\n"));
    }
}
