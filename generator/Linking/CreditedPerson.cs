using Generator.Model;

namespace Generator.Linking;

/// <summary>Somebody whom a text names: as its language writes the name, with the page that the site has of them in it.</summary>
/// <param name="Address">Null of somebody without articles in the language, and of whom the site does not know.</param>
public readonly record struct CreditedPerson(string Name, Address? Address)
{
    /// <param name="written">A key or a name in any form.</param>
    public static CreditedPerson Of(KnownNames names, Edition edition, string written)
    {
        if (names.Find(NameKind.Person, written) is not { } known)
            return new(written, null);
        return new(known.Name.Find(edition.Language) ?? written, edition.FindPerson(known.Key.Value)?.Address);
    }
}
