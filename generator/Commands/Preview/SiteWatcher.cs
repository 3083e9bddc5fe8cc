namespace Generator.Commands.Preview;

/// <summary>Waits for changes in a site's sources; a burst of them (an editor saving, a branch switched) counts as one.</summary>
sealed class SiteWatcher : IDisposable
{
    static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);

    readonly List<FileSystemWatcher> _watchers = [];
    readonly AutoResetEvent _changed = new(false);

    public SiteWatcher(string root)
    {
        foreach (var folder in (string[])["input", "themes"])
        {
            if (!Directory.Exists(Path.Join(root, folder)))
                continue;
            var watcher = new FileSystemWatcher(Path.Join(root, folder)) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => _changed.Set();
            watcher.Created += (_, _) => _changed.Set();
            watcher.Deleted += (_, _) => _changed.Set();
            watcher.Renamed += (_, _) => _changed.Set();
            // Too many changes at once are a change.
            watcher.Error += (_, _) => _changed.Set();
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
    }

    /// <returns>False when the wait was cut off.</returns>
    public bool Wait(CancellationToken cancellation)
    {
        if (WaitHandle.WaitAny([_changed, cancellation.WaitHandle]) != 0)
            return false;
        while (WaitHandle.WaitAny([_changed, cancellation.WaitHandle], Quiet) == 0)
        {
        }
        return !cancellation.IsCancellationRequested;
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _changed.Dispose();
    }
}
