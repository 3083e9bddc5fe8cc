namespace Tests;

/// <summary>How a run of the program ended, and what it wrote.</summary>
sealed record GeneratorResult(int ExitCode, string Output, string Errors);
