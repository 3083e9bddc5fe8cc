using Generator.Model;
using Generator.Text;
using Generator.Yaml;

namespace Generator.Reading;

/// <summary>Reads the story.yaml of a story's folder.</summary>
sealed class StoryFileReader(PublicationTimeReader times, LocalTextReader texts, Diagnostics diagnostics)
{
    public StoryFile Read(InputFile file)
    {
        if (SourceReader.Read(file, diagnostics) is not { } source
            || YamlReader.ParseMapping(source, "story.yaml", diagnostics) is not { } mapping)
            return StoryFile.Empty with { HasBadDate = true };
        var fields = new YamlFields(mapping, "story.yaml", diagnostics);
        var dateText = fields.FindText("date");
        var date = dateText is { } written ? times.Read(written) : null;
        var story = new StoryFile
        {
            Source = source,
            Date = date,
            HasBadDate = date is null && fields.Find("date") is not null,
            Kind = Choices.FindKind(fields, diagnostics),
            Topics = fields.FindTexts("topics"),
            Image = FindImage(fields),
        };
        fields.ReportUnknown();
        return story;
    }

    StoryImage? FindImage(YamlFields story)
    {
        if (story.FindFields("image", "an image") is not { } fields)
            return null;
        var source = fields.RequireText("src", fields.Place);
        var alt = texts.Find(fields, "alt");
        var caption = texts.Find(fields, "caption");
        var credit = texts.Find(fields, "credit");
        fields.ReportUnknown();
        return source is { } src ? new StoryImage(src, alt, caption, credit) : null;
    }
}
