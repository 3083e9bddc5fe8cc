using Generator.Model;

namespace Generator.Rendering.Views;

/// <summary>Something that has a page or a file of its own: what the template function <c>url</c> takes.</summary>
public abstract record AddressedView(Address Address)
{
    /// <summary>The path from the site's root, for comparing; links are written with <c>url</c>.</summary>
    public string Path => Address.Path;
}
