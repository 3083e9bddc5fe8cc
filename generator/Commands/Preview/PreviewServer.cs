using System.Net;
using System.Threading.Channels;
using Generator.Rendering;
using Generator.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Generator.Commands.Preview;

/// <summary>Serves the newest build from memory on this machine alone, and tells open pages when there is a newer one.</summary>
sealed class PreviewServer : IAsyncDisposable
{
    readonly WebApplication _app;
    readonly FileExtensionContentTypeProvider _types = new();
    readonly Lock _lock = new();
    readonly List<Channel<bool>> _pages = [];
    volatile PreviewState? _state;

    PreviewServer(WebApplication app) => _app = app;

    public static async Task<PreviewServer> StartAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));
        // The program hears Ctrl-C itself.
        builder.Services.AddSingleton<IHostLifetime, SilentLifetime>();
        var server = new PreviewServer(builder.Build());
        server._app.Run(server.AnswerAsync);
        await server._app.StartAsync();
        return server;
    }

    public string Url => _app.Urls.First();

    public void Show(BuildResult result)
    {
        _state = PreviewState.After(_state, result);
        lock (_lock)
        {
            foreach (var page in _pages)
                page.Writer.TryWrite(true);
        }
    }

    public async ValueTask DisposeAsync()
    {
        lock (_lock)
        {
            foreach (var page in _pages)
                page.Writer.TryComplete();
        }
        await _app.DisposeAsync();
    }

    Task AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return context.Request.Path.Value switch
        {
            PreviewPage.EventsPath => SendEventsAsync(context),
            PreviewPage.ScriptPath => SendAsync(context, "text/javascript", System.Text.Encoding.UTF8.GetBytes(PreviewPage.Script)),
            // The host that scales pictures is not here: the file itself serves at every size.
            SmallerCopies.ServicePath => SendPathAsync(context, context.Request.Query["url"].ToString()),
            var path => SendPathAsync(context, path ?? "/"),
        };
    }

    Task SendPathAsync(HttpContext context, string path)
    {
        var state = _state;
        var mistakes = state is { Newest.Succeeded: false } ? state.Newest.Diagnostics : [];
        var file = state?.Site?.Find(path);
        if (file is null && state?.Site?.Find(path + "/") is not null)
        {
            context.Response.Redirect(new PathString(path + "/").ToUriComponent() + context.Request.QueryString);
            return Task.CompletedTask;
        }
        if (file is null)
            context.Response.StatusCode = mistakes.Count > 0 ? StatusCodes.Status500InternalServerError : StatusCodes.Status404NotFound;
        var page = file ?? state?.Site?.FindNotFound(path);
        var name = page?.Address.OutputPath ?? "index.html";
        var type = _types.TryGetContentType(name, out var known) ? known : "application/octet-stream";
        return type == "text/html"
            ? SendAsync(context, "text/html; charset=utf-8", PreviewPage.Render(page, mistakes))
            : SendAsync(context, type, PreviewPage.GetContent(page!));
    }

    static Task SendAsync(HttpContext context, string type, byte[] content)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(content).AsTask();
    }

    // Server-sent events: the connection stays open, and each build sends a line.
    async Task SendEventsAsync(HttpContext context)
    {
        var channel = Channel.CreateUnbounded<bool>();
        lock (_lock)
            _pages.Add(channel);
        try
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync(": open\n\n", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await foreach (var _ in channel.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync("data: reload\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The reader closed the page.
        }
        finally
        {
            lock (_lock)
                _pages.Remove(channel);
        }
    }

    sealed class SilentLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
