using Generator.Languages.Unicode;
using Generator.Model;

namespace Generator.Commands.Preview;

/// <summary>The files of a build by the path a browser asks for.</summary>
sealed class PreviewSite
{
    readonly Dictionary<string, OutputFile> _files = new(StringComparer.Ordinal);

    public PreviewSite(BuildResult result)
    {
        foreach (var file in result.Pipelines.SelectMany(pipeline => pipeline.Files))
            _files["/" + file.Address.OutputPath] = file;
    }

    /// <param name="path">Decoded; a folder's file is its <c>index.html</c>.</param>
    public OutputFile? Find(string path)
    {
        path = Normalization.ToNfc(path);
        return _files.GetValueOrDefault(path.EndsWith('/') ? path + "index.html" : path);
    }

    /// <summary>The page that says a path leads nowhere: that of the path's language, otherwise the site's.</summary>
    public OutputFile? FindNotFound(string path)
    {
        var language = path.Split('/', 3) is ["", var first, ..] ? first : "";
        return _files.GetValueOrDefault($"/{language}/404.html") ?? _files.GetValueOrDefault("/404.html");
    }
}
