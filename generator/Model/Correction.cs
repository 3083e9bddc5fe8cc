using Generator.Text;

namespace Generator.Model;

/// <summary>A dated note of what was wrong in an article and is put right.</summary>
/// <param name="AppliesTo">"all" or a language code; null: the version it stands on.</param>
public sealed record Correction(Placed<PublicationTime> Date, Placed<string> Text, Placed<string>? AppliesTo);
