using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Sees to it that a changed original says what readers of its translations are to be told: when, or that it is minor.</summary>
sealed class FreshnessCheck(Diagnostics diagnostics)
{
    /// <param name="story">With all its versions, drafts too.</param>
    public void Check(Story story)
    {
        foreach (var version in story.Versions)
        {
            var isChanged = story.Versions.Any(other => ReferenceEquals(story.FindOriginalOf(other), version) && Freshness.HasChanged(other, version));
            // Who forgets to take it out again hides from then on whatever else changes.
            if (!isChanged && version is { IsMinor: true, Minor: { } minor })
                diagnostics.Add(Errors.MinorIdle(minor.Place));
            if (isChanged && !version.IsMinor && story.GetModified(version) is null)
                diagnostics.Add(Errors.ChangeUndated(version.Title.Place));
        }
    }
}
