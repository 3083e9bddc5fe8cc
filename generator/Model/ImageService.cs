namespace Generator.Model;

/// <summary>Who makes smaller copies of the site's pictures.</summary>
public enum ImageService
{
    /// <summary>Nobody: every reader gets the file as it is.</summary>
    None,

    /// <summary>Netlify, at <c>/.netlify/images</c>, when a reader's browser asks for one.</summary>
    Netlify,
}
