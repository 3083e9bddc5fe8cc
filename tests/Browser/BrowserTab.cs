using Microsoft.Playwright;

namespace Tests.Browser;

/// <summary>One tab, and what went wrong in it.</summary>
sealed class BrowserTab : IAsyncDisposable
{
    readonly IBrowserContext _context;
    readonly string _server;
    readonly List<string> _faults = [];

    BrowserTab(IBrowserContext context, IPage page, string server)
    {
        _context = context;
        _server = server;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                Add($"console {message.Type}: {message.Text}");
        };
        page.PageError += (_, error) => Add($"script: {error}");
        page.RequestFailed += (_, request) => Add($"failed: {request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>Console errors and warnings, exceptions, failed requests, requests to another host; each is told once.</summary>
    public IReadOnlyList<string> TakeFaults()
    {
        lock (_faults)
        {
            string[] taken = [.. _faults];
            _faults.Clear();
            return taken;
        }
    }

    public static async Task<BrowserTab> OpenAsync(IBrowserContext context, string server)
    {
        var tab = new BrowserTab(context, await context.NewPageAsync(), server);
        // A request that leaves the machine is a finding, and never leaves it.
        await context.RouteAsync("**/*", tab.RouteAsync);
        return tab;
    }

    /// <summary>Returns the status.</summary>
    public async Task<int> GoToAsync(string address)
    {
        var response = await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Load });
        return response?.Status ?? 0;
    }

    /// <summary>A page by its address in the site, under the name of its file.</summary>
    public Task<int> GoToFileAsync(string address) =>
        GoToAsync(_server + Uri.EscapeDataString(address.EndsWith('/') ? address + "index.html" : address).Replace("%2F", "/", StringComparison.Ordinal));

    public ValueTask DisposeAsync() => _context.DisposeAsync();

    Task RouteAsync(IRoute route)
    {
        if (route.Request.Url.StartsWith(_server + "/", StringComparison.Ordinal))
            return route.ContinueAsync();
        Add($"request to another host: {route.Request.Url}");
        return route.AbortAsync();
    }

    void Add(string fault)
    {
        lock (_faults)
            _faults.Add(fault);
    }
}
