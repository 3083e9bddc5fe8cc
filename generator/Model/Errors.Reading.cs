using System.Globalization;
using Generator.Text;

namespace Generator.Model;

/// <summary>Mistakes in files as they are read: encoding, front matter, dates, configuration.</summary>
public static partial class Errors
{
    public static Diagnostic SiteMissing(string path) =>
        Error("site-missing", "there is no site.yaml; it says the site's title, address and languages", GetFile(path));

    public static Diagnostic FileIsLink(string path) =>
        Error("file-link", "this is a link to another place; links are not followed, put the file itself here", GetFile(path));

    public static Diagnostic FileForFolder(string path) =>
        Error("file-type", "this is a file, and what belongs here is a folder; give the file another name or place", GetFile(path));

    public static Diagnostic FolderForFile(string path) =>
        Error("file-type", "this is a folder, and what belongs here is a file; give the folder another name or place", GetFile(path));

    public static Diagnostic NotUtf8(Place at, byte value) =>
        Error("encoding", $"the byte {value.ToString("X2", CultureInfo.InvariantCulture)} is not UTF-8; save the file in the encoding UTF-8", at);

    public static Diagnostic Utf16(Place file) =>
        Error("encoding", "this file is UTF-16; save it in the encoding UTF-8", file);

    public static Diagnostic ControlCharacter(Place at, char value) =>
        Error("control-character", $"U+{((int)value).ToString("X4", CultureInfo.InvariantCulture)} is an invisible control character; delete it", at);

    public static Diagnostic UnpairedIsolate(Place at, char value) =>
        Error("control-character", $"U+{((int)value).ToString("X4", CultureInfo.InvariantCulture)} has no partner in its line, so that the text would be "
            + "read in another order than it was written in; delete it, or close it with U+2069", at);

    public static Diagnostic FrontMatterMissing(Place firstLine, string what) =>
        Error("front-matter", $"{what} begins with its fields between two lines of ---; the first line has to be ---", firstLine);

    public static Diagnostic FrontMatterOpen(Place fence) =>
        Error("front-matter", "the fields that begin here have no end; write a line of --- after the last one", fence);

    public static Diagnostic FileName(string path, string name, IReadOnlyList<string> codes) =>
        Error("file-name", $"{name} is not a language of this site; "
            + $"a Markdown file is named after its language: {string.Join(" or ", codes.Select(code => code + ".md"))}", GetFile(path));

    public static Diagnostic FileEnding(string path, string name) =>
        Error("file-name", $"only files that end in .md are read as Markdown; call this one {name}", GetFile(path));

    public static Diagnostic FileFolder(string path) =>
        Error("file-folder", "put this file into a folder of its own: a folder is a story, its files are the story's languages", GetFile(path));

    public static Diagnostic DateCalendar(Place at, string written, DateOnly? day) =>
        Error("date-calendar", $"{written} looks like a Solar Hijri date; write the Gregorian date"
            + (day is { } gregorian ? " " + IsoDay.Format(gregorian) : ""), at);

    public static Diagnostic DateDigits(Place at, string ascii) =>
        Error("date-digits", $"dates are written in ASCII digits; write {ascii}", at);

    /// <param name="guess">What was most likely meant, in the right form.</param>
    public static Diagnostic DateFormat(Place at, string written, string? guess) =>
        Error("date-format", $"{written} is not a date; write {guess ?? "it like 2025-08-16 or 2025-08-16T09:30"}", at);

    public static Diagnostic DateOrder(Place at, string what, DateOnly published) =>
        Error("date-order", $"{what} cannot be dated before the article, which is of {IsoDay.Format(published)}", at);

    public static Diagnostic UnknownChoice(Placed<string> written, string field, IReadOnlyList<string> choices) =>
        Error("value-unknown", $"{field} cannot be {written.Value}; {Suggestion.GetHint(written.Value, choices)}", written.Place);

    public static Diagnostic NotLocalText(Place at, string field, IReadOnlyList<string> codes) =>
        Error("field-type", $"{field} is written once a language: {{ {string.Join(", ", codes.Select(code => code + ": …"))} }}", at);

    public static Diagnostic UnknownTextLanguage(Placed<string> code, string field, IReadOnlyList<string> codes) =>
        Error("language-unknown", $"{field} names an unknown language {code.Value}; {Suggestion.GetHint(code.Value, codes)}", code.Place);

    public static Diagnostic MissingTextLanguage(Place at, string field, string code) =>
        Error("field-missing", $"{field} has no text in the language {code}; add {code}: …", at);

    public static Diagnostic NotAWebAddress(Placed<string> written, string field) =>
        Error("url", $"{field} is not the address of a web page; write it in full: https://…", written.Place);

    public static Diagnostic LanguagesMissing(Place at) =>
        Error("field-missing", "site.yaml names no languages; add languages: [{ code: … }]", at);

    public static Diagnostic LanguageTwice(Placed<string> code) =>
        Error("language-twice", $"the language {code.Value} is listed twice; keep one", code.Place);

    public static Diagnostic BaseUrl(Place at) =>
        Error("base-url", "base-url is the site's address without a query: https://news.example", at);

    public static Diagnostic IndexNowKey(Placed<string> key) =>
        Error("indexnow-key", $"a key of IndexNow is 8 to 128 letters, digits and hyphens; {key.Value} is none", key.Place);

    public static Diagnostic NumberRange(Placed<int> written, string field, int least, int most) =>
        Error("value-range", string.Create(CultureInfo.InvariantCulture, $"{field} is a number from {least} to {most}"), written.Place);

    public static Diagnostic ThemeMissing(Placed<string> theme, IReadOnlyList<string> known) =>
        Error("theme-missing", $"there is no folder themes/{theme.Value}; {Suggestion.GetHint(theme.Value, known)}", theme.Place);

    public static Diagnostic ThemeName(Placed<string> theme) =>
        Error("theme-name", "a theme is named by its folder below themes/, without slashes", theme.Place);

    public static Diagnostic ImageAlt(Place at) =>
        Error("image-alt", "this picture has no description; say in alt what it shows, for those who cannot see it", at);

    public static Diagnostic ImageAltLanguage(Place at, string code) =>
        Error("image-alt", $"this picture has no description in the language {code}; add alt: {{ {code}: … }} here or image: {{ alt: … }} in {code}.md", at);

    public static Diagnostic ImageBroken(string path) =>
        Error("image-broken", "no browser can show this picture: its header names no width and height; export it again", GetFile(path));

    /// <param name="length">In bytes, as is the limit.</param>
    public static Diagnostic ImageLarge(string path, long length, long limit) =>
        Warning("image-large", $"this picture has {length >> 10} KiB; readers on phones wait for more than {limit >> 10} KiB, so save it smaller", GetFile(path));

    public static Diagnostic SvgActive(string path, string what) =>
        Error("svg-active", $"{what} is not allowed in a drawing: it could run a script or load something; remove it", GetFile(path));

    static Place GetFile(string path) => new SourceText(path, "").GetPlace();
}
