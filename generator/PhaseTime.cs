namespace Generator;

/// <summary>What a phase cost.</summary>
/// <param name="Allocated">Bytes, by all threads.</param>
public readonly record struct PhaseTime(BuildPhase Phase, TimeSpan Elapsed, long Allocated);
