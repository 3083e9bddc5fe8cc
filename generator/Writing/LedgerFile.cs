using System.Text;
using Generator.Model;

namespace Generator.Writing;

/// <summary>Writes the ledger back to where it was read, in order of address: lines of two branches then lie apart and merge by themselves.</summary>
static class LedgerFile
{
    public static void Write(Ledger ledger, string root)
    {
        var text = string.Concat(ledger.Comments.Concat(ledger.Entries.Select(entry => entry.ToString())).Select(line => line + "\n"));
        FileContent.Replace(Path.Join(root, Ledger.Path), Encoding.UTF8.GetBytes(text));
    }
}
