using System.Net;
using Generator.Commands;

namespace Tests.Commands;

public sealed class ServeCommandTests : IDisposable
{
    readonly TempSite _site = new();
    readonly StringWriter _error = new();
    readonly LineWriter _output = new();

    [Fact]
    public async Task The_site_is_served_and_reloads_after_a_change()
    {
        _site.Write("input/static/seite.html", "<!doctype html><title>x</title><body>vorher</body>").Write("input/static/ordner/index.html", "<body>Ordner");
        var running = Task.Run(() => CommandLine.Run(["serve", "--port", "0"], _site.GetEnvironment(_output, _error)));
        var url = (await _output.ReadAsync()).Split(' ').First(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal));
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new(url) };

        Assert.Equal("<!doctype html><title>x</title><body>vorher<script src=\"/.preview/reload.js\"></script></body>", await http.GetStringAsync("seite.html"));
        Assert.StartsWith("<body>Ordner", await http.GetStringAsync("ordner/"), StringComparison.Ordinal);
        Assert.Equal("/ordner/?a=b", (await http.GetAsync("ordner?a=b")).Headers.Location?.ToString());
        Assert.Equal(HttpStatusCode.NotFound, (await http.GetAsync("gone")).StatusCode);
        Assert.Contains("EventSource", await http.GetStringAsync(".preview/reload.js"), StringComparison.Ordinal);

        using var events = new StreamReader(await http.GetStreamAsync(".preview/events"));
        Assert.Equal(": open", await events.ReadLineAsync());
        _site.Write("input/static/seite.html", "<body>nachher</body>");
        Assert.Equal("", await events.ReadLineAsync());
        Assert.Equal("data: reload", await events.ReadLineAsync());
        Assert.StartsWith("<body>nachher", await http.GetStringAsync("seite.html"), StringComparison.Ordinal);

        _site.Write("input/static/photo.txt", "a photograph");
        await events.ReadLineAsync();
        await events.ReadLineAsync();
        Assert.Equal("a photograph", await http.GetStringAsync(".netlify/images?url=%2Fphoto.txt&w=400"));

        _site.Interrupt();
        Assert.Equal(130, await running);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public async Task Mistakes_lie_over_the_page_until_they_are_corrected()
    {
        _site.Write("input/static/seite.html", "<body>gut</body>");
        var running = Task.Run(() => CommandLine.Run(["serve", "--port", "0"], _site.GetEnvironment(_output, _error)));
        var url = (await _output.ReadAsync()).Split(' ').First(word => word.StartsWith("http://127.0.0.1:", StringComparison.Ordinal));
        using var http = new HttpClient { BaseAddress = new(url) };

        _site.Write("input/articles/2024/08/one/de.md", "---\ntitle: <Eins>\n---\n");
        await _output.ReadAsync();
        var page = await http.GetStringAsync("seite.html");
        Assert.StartsWith("<body>gut<pre", page, StringComparison.Ordinal);
        Assert.Contains("title: &lt;Eins&gt;", page, StringComparison.Ordinal);
        Assert.Contains("error field-missing", _error.ToString(), StringComparison.Ordinal);

        _site.Interrupt();
        await running;
    }

    [Fact]
    public void A_port_that_is_taken_is_said()
    {
        using var other = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (code, _, error) = _site.Run("serve", "--port", $"{port}");
        Assert.Equal((3, $"error: something else listens on port {port}; name another with --port, or none\n"), (code, error));
    }

    public void Dispose()
    {
        _site.Dispose();
        _error.Dispose();
        _output.Dispose();
    }
}
