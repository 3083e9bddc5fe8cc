using Generator.Text;

namespace Generator.Model;

/// <summary>One way to write a name.</summary>
/// <param name="Language">The code of the language in which it is written so.</param>
/// <param name="IsVariant">It is not how the site writes it.</param>
public readonly record struct NameForm(Placed<string> Text, string Language, bool IsVariant);
