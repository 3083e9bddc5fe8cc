using System.Collections.Immutable;
using Markdig.Extensions.CustomContainers;

namespace Generator.Reading.Markdown;

/// <summary>What the braces of a <c>::: document</c> say of where its text comes from.</summary>
/// <param name="Original">Code of the language it was translated from; null: it is shown as it was written.</param>
/// <param name="Url">Where the text stands.</param>
/// <param name="Translator">The key of a person of the site, or any name.</param>
/// <param name="Tool">The machine that translated it.</param>
/// <param name="Reviewer">Who went over the machine's translation, likewise.</param>
sealed record DocumentCredit(string? Original, string? Source, string? Url, string? Translator, string? Tool, string? Reviewer)
{
    public static ImmutableArray<string> Fields { get; } = ["original", "source", "url", "translator", "tool", "reviewer"];

    public bool IsEmpty => this == new DocumentCredit(null, null, null, null, null, null);

    public static DocumentCredit Of(CustomContainer document) => new(
        document.FindAttribute("original"),
        document.FindAttribute("source"),
        document.FindAttribute("url"),
        document.FindAttribute("translator"),
        document.FindAttribute("tool"),
        document.FindAttribute("reviewer"));
}
