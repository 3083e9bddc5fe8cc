using Generator.Text;

namespace Generator.Model;

/// <summary>A version that no longer stands: its address keeps a notice of when and why.</summary>
public sealed record Withdrawal(Placed<PublicationTime> Date, Placed<string> Reason);
