using System.Collections.Immutable;
using Generator.Languages.Folding;

namespace Generator.Searching;

/// <summary>What a reader of an index has to know before anything else: the rules of its language, and which files there are.</summary>
/// <param name="PageCount">How many pages can be found.</param>
/// <param name="Digits">Of the language, from nought to nine; for numbers that readers see.</param>
/// <param name="Words">What the keys begin with in each file of words.</param>
/// <param name="Pages">What the ids begin with in each file of pages.</param>
sealed record IndexHead(
    SearchRules Rules, int PageCount, string Digits, ImmutableArray<string> Words, ImmutableArray<string> Pages);
