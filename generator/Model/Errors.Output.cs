using System.Globalization;
using Generator.Text;

namespace Generator.Model;

/// <summary>Mistakes that show only in the finished pages: those of templates.</summary>
public static partial class Errors
{
    /// <param name="pages">How many pages hold the link.</param>
    public static Diagnostic OutputLinkBroken(Place at, string target, int pages) =>
        Error("output-link", $"{CountPages(pages)} to {target}, which the site does not have; correct the template", at);

    public static Diagnostic OutputLinkRooted(Place at, string target, int pages) =>
        Error("output-link-root", $"{CountPages(pages)} to {target} from the root of the host, where this site need not stand; let url or asset write the link", at);

    public static Diagnostic OutputTwice(Place at, Address address, string first, string second) =>
        Error("output-twice", $"{second} makes the page {address}, which {first} makes too", at);

    static string CountPages(int pages) =>
        pages == 1 ? "this page links" : string.Create(CultureInfo.InvariantCulture, $"{pages} pages link");
}
