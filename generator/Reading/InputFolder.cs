using Generator.Model;
using Generator.Text;

namespace Generator.Reading;

/// <summary>A folder of the site that is read: lists what lies in it, by path in ordinal order, on every file system the same.</summary>
/// <remarks>
/// Links are reported and never followed: a site that came from elsewhere must not publish files of the machine that builds it.
/// The folder itself may be a link; who starts the build has named it.
/// </remarks>
sealed class InputFolder
{
    readonly Diagnostics _diagnostics;
    readonly string _fullPath;

    InputFolder(string fullPath, string path, bool exists, Diagnostics diagnostics)
    {
        _fullPath = fullPath;
        Path = path;
        Exists = exists;
        _diagnostics = diagnostics;
    }

    /// <param name="name">A folder directly below the site's root.</param>
    public static InputFolder Open(string root, string name, Diagnostics diagnostics)
    {
        var fullPath = System.IO.Path.Combine(root, name);
        return new(fullPath, name, Directory.Exists(fullPath), diagnostics);
    }

    /// <summary>Relative to the site's root, with forward slashes.</summary>
    public string Path { get; }

    public bool Exists { get; }

    public InputFolder GetFolder(string name)
    {
        var folder = new DirectoryInfo(System.IO.Path.Combine(_fullPath, name));
        // Taken for an empty folder, it would have a build remove from the output whatever was made of what lay here.
        if (Exists && File.Exists(folder.FullName))
            _diagnostics.Add(Errors.FileForFolder($"{Path}/{name}"));
        return new(folder.FullName, $"{Path}/{name}", Exists && folder.Exists && !IsLink(folder, $"{Path}/{name}"), _diagnostics);
    }

    public InputFile? FindFile(string name)
    {
        var file = new FileInfo(System.IO.Path.Combine(_fullPath, name));
        if (Exists && Directory.Exists(file.FullName))
            _diagnostics.Add(Errors.FolderForFile($"{Path}/{name}"));
        return Exists && file.Exists && !IsLink(file, $"{Path}/{name}") ? new InputFile($"{Path}/{name}", file.FullName) : null;
    }

    public IEnumerable<string> ListFolderNames() =>
        Exists ? new DirectoryInfo(_fullPath).EnumerateDirectories().Select(folder => folder.Name).Where(IsContent).Order(StringComparer.Ordinal) : [];

    /// <summary>The files below this folder, however deep.</summary>
    /// <param name="withHidden">Also names that begin with a dot, such as <c>.well-known</c>.</param>
    public IReadOnlyList<InputFile> ListFiles(bool withHidden = false)
    {
        var files = new List<InputFile>();
        if (Exists)
            AddFiles(new DirectoryInfo(_fullPath), Path, withHidden, files);
        files.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return files;
    }

    void AddFiles(DirectoryInfo folder, string path, bool withHidden, List<InputFile> files)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            var entryPath = $"{path}/{entry.Name}";
            if (!(withHidden ? IsCopied(entry.Name) : IsContent(entry.Name)))
                continue;
            if (IsLink(entry, entryPath))
                continue;
            if (entry is DirectoryInfo below)
                AddFiles(below, entryPath, withHidden, files);
            else
                files.Add(new InputFile(entryPath, entry.FullName));
        }
    }

    bool IsLink(FileSystemInfo entry, string path)
    {
        if ((entry.Attributes & FileAttributes.ReparsePoint) == 0)
            return false;
        _diagnostics.Add(Errors.FileIsLink(path));
        return true;
    }

    // Editors and systems leave files of their own: .DS_Store, .#fa.md, fa.md~
    static bool IsContent(string name) => name[0] != '.' && name[^1] != '~';

    static bool IsCopied(string name) =>
        name is not (".gitkeep" or ".gitignore" or ".DS_Store" or "Thumbs.db")
        && !name.StartsWith(".#", StringComparison.Ordinal) && name[^1] != '~';
}
