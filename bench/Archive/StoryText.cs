using System.Globalization;
using System.Text;

namespace Bench.Archive;

/// <summary>Writes a version of a story: front matter, and sections with a list, a quote, links, now and then a table and a footnote.</summary>
sealed class StoryText
{
    readonly Story _story;
    readonly Tongue _tongue;
    readonly Dice _dice;
    readonly StringBuilder _text = new();

    StoryText(Story story, Tongue tongue)
    {
        _story = story;
        _tongue = tongue;
        _dice = story.GetDice(tongue.Code);
    }

    public static string Write(Story story, Tongue tongue) => new StoryText(story, tongue).Write();

    string Write()
    {
        var author = _story.GetDice("author").Roll(4);
        var title = _tongue.Draw(_dice, 5, 9) + (_story.Number % 10 == 3 ? " & " + _tongue.Draw(_dice, 1, 2) : "");
        _text.Append(FormattableString.Invariant($"""
            ---
            title: "{title}"
            slug: {_story.GetSlug(_tongue)}
            summary: "{_tongue.DrawLong(_dice)}"
            authors: [person-{author}]
            ---

            """).ReplaceLineEndings("\n"));
        for (var section = 0; section < 4; section++)
            AppendSection(section);
        if (_story.Number % 5 == 2)
            _text.Append("\n[^1]: ").Append(_tongue.DrawLong(_dice)).Append('\n');
        return _text.ToString();
    }

    void AppendSection(int section)
    {
        _text.Append("\n## ").Append(_tongue.Draw(_dice, 3, 6)).Append("\n\n");
        AppendParagraph(section == 0 ? $"**{_tongue.Draw(_dice, 2, 2)}** *{_tongue.Draw(_dice, 2, 2)}* `id-{_story.Number}`." : "");
        if (section == 1)
            AppendList();
        if (section == 2)
            _text.Append("\n> ").Append(_tongue.DrawLong(_dice)).Append('\n');
        _text.Append('\n');
        AppendParagraph(section switch
        {
            1 => FindLink(),
            2 => $"[{_tongue.Draw(_dice, 2, 2)}](https://example.com/{_tongue.Code}/{_story.Number}).",
            3 when _story.Number % 5 == 2 => _tongue.Draw(_dice, 2, 3) + "[^1].",
            _ => "",
        });
        if (section == 3 && _story.Number % 5 == 0)
            AppendTable();
    }

    void AppendParagraph(string end)
    {
        for (var left = _dice.Roll(3, 4); left > 0; left--)
            _text.Append(_tongue.DrawLong(_dice)).Append(left > 1 ? " " : "");
        _text.Append(end.Length > 0 ? " " : "").Append(end).Append('\n');
    }

    void AppendList()
    {
        for (var i = 0; i < 4; i++)
            _text.Append(i == 0 ? "\n- " : "- ").Append(_tongue.Draw(_dice, 5, 9)).Append('\n');
    }

    void AppendTable()
    {
        _text.Append(CultureInfo.InvariantCulture, $"\n| {_tongue.Draw(_dice, 1, 1)} | {_tongue.Draw(_dice, 1, 1)} |\n| --- | ---: |\n");
        for (var i = 0; i < 3; i++)
            _text.Append(CultureInfo.InvariantCulture, $"| {_tongue.Draw(_dice, 1, 2)} | {_dice.Roll(1, 999)} |\n");
    }

    // To a file of an older story in the same language, as authors write it.
    string FindLink()
    {
        for (var back = 3; back <= 4 && _story.Number >= back; back++)
        {
            var older = _story with { Number = _story.Number - back };
            if (older.Tongues.Contains(_tongue))
                return $"[{_tongue.Draw(_dice, 3, 3)}](../../../{older.Folder}/{_tongue.Code}.md).";
        }
        return "";
    }
}
