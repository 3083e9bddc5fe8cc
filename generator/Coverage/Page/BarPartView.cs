namespace Generator.Coverage.Page;

/// <summary>A stretch of a bar.</summary>
/// <param name="Kind">Names its colour.</param>
/// <param name="Start">Of 100, as SVG writes a number.</param>
sealed record BarPartView(string Kind, string Start, string Width);
