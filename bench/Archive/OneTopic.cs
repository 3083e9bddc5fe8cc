using System.Globalization;

namespace Bench.Archive;

/// <summary>Writes an archive of short stories in one language that are all on one topic: the longest list a site can have.</summary>
static class OneTopic
{
    public static void Write(string root, int count, string themes)
    {
        Corpus.Write(root, 0, themes);
        for (var number = 0; number < count; number++)
        {
            var story = new Story(number, count);
            var folder = Path.Join(root, "input/articles", story.Folder);
            Directory.CreateDirectory(folder);
            File.WriteAllText(
                Path.Join(folder, Tongue.German.Code + ".md"),
                string.Create(CultureInfo.InvariantCulture, $"---\ntitle: {story.Name}\ndate: {story.Date:yyyy-MM-ddTHH:mm:ssZ}\ntopics: [topic-0]\n---\n{Tongue.German.DrawLong(story.GetDice("text"))}\n"));
        }
    }
}
