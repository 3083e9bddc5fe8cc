namespace Generator.Coverage.Page;

/// <summary>One thing to do in a version.</summary>
/// <param name="Place">The file and line that tell; null for a block that is gone.</param>
sealed record TaskView(string What, string? Place, TextView? Text);
