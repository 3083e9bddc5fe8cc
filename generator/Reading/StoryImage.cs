using Generator.Model;
using Generator.Text;

namespace Generator.Reading;

/// <summary>A picture that all versions of a story share, described in each language.</summary>
sealed record StoryImage(Placed<string> Source, LocalText Alt, LocalText Caption, LocalText Credit);
