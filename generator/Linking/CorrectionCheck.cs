using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Holds the versions of a story to each other's corrections: what was wrong in one may be wrong in all.</summary>
sealed class CorrectionCheck(BuildOptions options, Diagnostics diagnostics)
{
    public void Check(Story story)
    {
        foreach (var (date, _) in story.Withdrawn.Select(version => version.Withdrawn).OfType<Withdrawal>())
        {
            if (IsFuture(date))
                diagnostics.Add(Errors.WithdrawalFuture(date.Place));
        }
        foreach (var version in story.Versions)
        {
            foreach (var correction in version.Corrections)
            {
                if (IsFuture(correction.Date))
                {
                    diagnostics.Add(Errors.CorrectionFuture(correction.Date.Place));
                    continue;
                }
                foreach (var other in story.Versions)
                {
                    if (!ReferenceEquals(other, version) && story.IsOpen(correction, other))
                        diagnostics.Add(Errors.CorrectionDuty(correction.Date, other.Source.Path));
                }
            }
            foreach (var date in version.NotAffected)
            {
                if (!story.Versions.Any(other => !ReferenceEquals(other, version) && Story.HasCorrectionOf(other, date.Value)))
                    diagnostics.Add(Errors.NotAffectedUnknown(date));
            }
        }
    }

    bool IsFuture(Placed<PublicationTime> date) => !options.Future && date.Value.Instant > options.Now;
}
