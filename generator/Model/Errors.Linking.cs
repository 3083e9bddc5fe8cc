using System.Globalization;
using System.Text;
using Generator.Languages;
using Generator.Text;

namespace Generator.Model;

/// <summary>Mistakes that show only when all files are known: addresses, links, names.</summary>
public static partial class Errors
{
    public static Diagnostic AddressTaken(Place at, Address address, Place first) =>
        Error("address-taken", $"the address {address} is already that of {first}; give one of the two another slug", at);

    public static Diagnostic AddressReserved(Place at, Address address) =>
        Error("address-taken", $"the address {address} belongs to a page that the site makes itself; choose another slug or file name", at);

    public static Diagnostic SlugEmpty(Placed<string> slug) =>
        Error("slug-empty", "the slug is empty; write one, or leave the field out to have it made from the title", slug.Place);

    public static Diagnostic SlugImpossible(Placed<string> title) =>
        Error("slug-empty", "no address can be made from this text; add slug: …", title.Place);

    public static Diagnostic SlugCharacter(Placed<string> slug, Rune forbidden, string suggestion) =>
        Error("slug-character", $"a slug is made of letters, ASCII digits, - and _, and {Name(forbidden)} is none of them"
            + (suggestion.Length == 0 ? "" : $"; write {suggestion}"), slug.Place);

    public static Diagnostic SlugTooLong(Placed<string> at, string slug, int limit) =>
        Error(
            "slug-too-long",
            $"the slug {slug} is {Encoding.UTF8.GetByteCount(slug)} bytes long, more than {limit}; write a shorter slug: …",
            at.Place);

    public static Diagnostic AliasPath(Placed<string> alias, Language language) =>
        Error("alias-path", $"an alias is the former path of the page in the site, like /{language.Code}/2024/05/old-name/; {alias.Value} is no such path", alias.Place);

    public static Diagnostic AliasLanguage(Placed<string> alias, Language other, Language own) =>
        Error("alias-language", $"this alias lies among the pages in {other.Code}, and this page is in {own.Code}; give it to the version in {other.Code}", alias.Place);

    /// <param name="what">A topic or person, which has a page in several languages.</param>
    public static Diagnostic AliasNowhere(Placed<string> alias, AddressOwner what, IEnumerable<Language> languages) =>
        Error(
            "alias-language",
            $"{what.Describe()} has no page in a language in which {alias.Value} lies; an alias begins like the page's own address, "
                + $"with {string.Join(" or ", languages.Select(language => $"/{language.Code}/"))}",
            alias.Place);

    public static Diagnostic AliasLoop(Placed<string> alias) =>
        Error("alias-loop", "this alias is the page's own address, and would lead to itself; remove it", alias.Place);

    public static Diagnostic AliasIsPage(Placed<string> alias, Address page) =>
        Error("alias-taken", $"at this alias stands {page} of the site; an alias is an address where nothing stands any more", alias.Place);

    public static Diagnostic AliasTwice(Placed<string> alias, Place first) =>
        Error("alias-taken", $"this alias is already one of {first}; an address leads to one page", alias.Place);

    public static Diagnostic TopicUnknown(Placed<string> key, KnownNames names) =>
        Error("topic-unknown", $"data/topics.yaml has no topic {key.Value}{names.GetClause(NameKind.Topic, key.Value)}", key.Place);

    public static Diagnostic PersonUnknown(Placed<string> key, KnownNames names) =>
        Error("person-unknown", $"data/people.yaml has no person {key.Value}{names.GetClause(NameKind.Person, key.Value)}", key.Place);

    public static Diagnostic LanguageUnknown(Placed<string> code, IEnumerable<string> known) =>
        Error("language-unknown", $"the site has no language {code.Value}; site.yaml lists {string.Join(", ", known)}", code.Place);
}
