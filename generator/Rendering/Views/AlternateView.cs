namespace Generator.Rendering.Views;

/// <summary>One <c>link rel=alternate</c>: a language code or x-default, and an absolute URL.</summary>
public sealed record AlternateView(string Hreflang, string Href);
