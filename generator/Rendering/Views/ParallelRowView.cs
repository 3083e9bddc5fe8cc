using Generator.Scripting.Runtime;

namespace Generator.Rendering.Views;

/// <summary>Blocks of two versions that say the same.</summary>
/// <param name="Id">The fragment they have on the articles' own pages; null where the first version has nothing.</param>
/// <param name="First">Null where this version leaves out what the other one says.</param>
/// <param name="Second">Likewise.</param>
public sealed record ParallelRowView(string? Id, Markup? First, Markup? Second);
