using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Tests.Browser;

/// <summary>
/// Serves an output folder on 127.0.0.1 the way Netlify does: a folder's index.html under its address with a slash, and where
/// there is nothing, status 404 with the page of the language; with the headers of the site's <c>_headers</c>, so that a page
/// that its own policy would break is found. Not the preview server, whose pages carry its own script.
/// </summary>
sealed class SiteServer : IAsyncDisposable
{
    static readonly FileExtensionContentTypeProvider Types = new();

    readonly string _folder;
    readonly HeaderRules _headers;
    readonly WebApplication _application;
    readonly string _path;

    SiteServer(string folder, string path)
    {
        _folder = Path.GetFullPath(folder);
        _path = path;
        _headers = HeaderRules.Parse(FindFile("/_headers") is { } file ? File.ReadAllText(file) : "");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port: 0));
        _application = builder.Build();
        if (path.Length > 0)
            _application.UsePathBase(path);
        _application.Run(ServeAsync);
    }

    /// <summary>Scheme, host and port, and the path of the site, without a slash at its end.</summary>
    public string Url => new Uri(_application.Urls.Single() + _path).AbsoluteUri.TrimEnd('/');

    /// <param name="path">Where on the host the site lies; empty for its root.</param>
    public static async Task<SiteServer> StartAsync(string folder, string path = "")
    {
        var server = new SiteServer(folder, path);
        await server._application.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    Task ServeAsync(HttpContext context)
    {
        // What lies beside the site on its host is not the site's.
        if (_path.Length > 0 && !context.Request.PathBase.HasValue)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var path = context.Request.Path.Value ?? "/";
        // Netlify makes a smaller copy; here the file itself will do.
        if (path == "/.netlify/images")
            path = context.Request.Query["url"].ToString();
        foreach (var (name, value) in _headers.GetFor(path))
            context.Response.Headers[name] = value;
        if (path.EndsWith('/') && FindFile(path + "index.html") is { } index)
            return SendAsync(context, index, StatusCodes.Status200OK);
        if (FindFile(path) is { } file)
            return SendAsync(context, file, StatusCodes.Status200OK);
        if (FindFile(path + "/index.html") is not null)
        {
            context.Response.Redirect(context.Request.PathBase.Add(path + "/").ToUriComponent(), permanent: true);
            return Task.CompletedTask;
        }

        var language = path.Split('/', 3)[1];
        var missing = FindFile($"/{language}/404.html") ?? FindFile("/404.html");
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return missing is null ? Task.CompletedTask : SendAsync(context, missing, StatusCodes.Status404NotFound);
    }

    string? FindFile(string path)
    {
        var file = Path.GetFullPath(Path.Join(_folder, path));
        return file.StartsWith(_folder + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(file) ? file : null;
    }

    static Task SendAsync(HttpContext context, string file, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        return context.Response.SendFileAsync(file);
    }
}
