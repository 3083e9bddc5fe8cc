using System.CommandLine;

namespace Generator.Commands;

/// <summary>Holds an option to a few names; System.CommandLine's own check does not say of which option a value is wrong.</summary>
static class Choices
{
    public static void Limit(Option option, params IReadOnlyList<string> names)
    {
        // Help prints them in the place of a value's name.
        option.CompletionSources.Add([.. names]);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens)
            {
                if (!names.Contains(token.Value))
                    result.AddError($"{option.Name} cannot be {token.Value}; it is one of {string.Join(", ", names)}");
            }
        });
    }
}
