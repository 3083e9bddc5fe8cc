using System.Text.Json;
using Generator.Text;

namespace Generator.Coverage;

/// <summary>The status of a site as JSON, for other programs; the shape stands in docs/editing.md.</summary>
public static class StatusJson
{
    public static void Write(Utf8JsonWriter json, SiteStatus status)
    {
        json.WriteStartObject();
        json.WriteStartArray("languages");
        foreach (var language in status.Languages)
            json.WriteStringValue(language.Code);
        json.WriteEndArray();
        json.WriteStartArray("stories");
        foreach (var story in status.Stories)
            WriteStory(json, story);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteStory(Utf8JsonWriter json, StoryStatus story)
    {
        json.WriteStartObject();
        json.WriteString("story", story.Key);
        json.WriteString("date", IsoDay.Format(story.Date));
        json.WriteString("title", story.Lead.Title.Value);
        json.WriteString("language", story.Lead.Language.Code);
        json.WriteStartArray("versions");
        foreach (var version in story.Versions)
            WriteVersion(json, version);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteVersion(Utf8JsonWriter json, VersionStatus version)
    {
        json.WriteStartObject();
        json.WriteString("language", version.Language.Code);
        json.WriteString("state", StateNames.Get(version.State));
        if (version.Article is { } article)
        {
            json.WriteString("path", article.Source.Path);
            json.WriteString("title", article.Title.Value);
        }
        if (version.Original is { } original)
            json.WriteString("from", original.Language.Code);
        json.WriteBoolean("unreviewed", version.IsUnreviewed);
        json.WriteBoolean("minor", version.IsMinor);
        json.WriteStartArray("changes");
        foreach (var change in version.Changes)
            WriteChange(json, change);
        json.WriteEndArray();
        json.WriteStartArray("corrections");
        foreach (var correction in version.Corrections)
        {
            json.WriteStartObject();
            json.WriteString("date", IsoDay.Format(correction.Date));
            WritePlace(json, "at", correction.At);
            json.WriteString("text", correction.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("misaligned");
        foreach (var block in version.Misaligned)
        {
            json.WriteStartObject();
            WritePlace(json, "at", block.At);
            json.WriteString("beside", block.Other.Code);
            json.WriteString("text", block.Text);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    static void WriteChange(Utf8JsonWriter json, OriginalChange change)
    {
        json.WriteStartObject();
        json.WriteString("kind", StateNames.Get(change.Kind));
        if (change.Number is { } number)
            json.WriteNumber("translatedBlock", number);
        WritePlace(json, "at", change.At);
        WritePlace(json, "counterpart", change.Counterpart);
        if (change.At is not null)
            json.WriteString("text", change.Text);
        json.WriteEndObject();
    }

    static void WritePlace(Utf8JsonWriter json, string name, Place? place)
    {
        if (place is not { } at)
            return;
        json.WriteStartObject(name);
        json.WriteString("path", at.Path);
        json.WriteNumber("line", at.Position.Line);
        json.WriteEndObject();
    }
}
