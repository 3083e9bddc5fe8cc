using System.Globalization;
using Generator.Text;

namespace Generator.Model;

/// <summary>Mistakes in the ledger of published addresses, and addresses that would be lost.</summary>
public static partial class Errors
{
    public static Diagnostic LedgerLine(Place at) =>
        Error("ledger-line", $"{at.Text} is no address of a page; a line is an address and what it belongs to, like /de/2024/05/name/ 2024/05/story", at);

    public static Diagnostic LedgerConflict(Place at) =>
        Error("ledger-conflict", "this is a mark of a merge that was not finished; keep the lines of both sides and delete the marks", at);

    public static Diagnostic LedgerTwice(Place at, LedgerEntry first) =>
        Error(
            "ledger-twice",
            $"{first.Address} is already listed {(first.Owner is { } owner ? "for " + owner.Describe() : "alone")}, at {first.Place}; delete the line that is wrong",
            at);

    public static Diagnostic LedgerLineEnd(Place at) =>
        Warning("ledger-line-end", "lines end with a carriage return here, so that whoever records next changes them all; save the file with line feeds alone", at);

    public static Diagnostic AddressOwner(LedgerEntry entry, Place at, AddressOwner owner) =>
        Warning(
            "address-owner",
            $"{entry.Address} was published for {entry.Owner?.Describe()} and now shows {owner.Describe()}; if that is the same under another name, build --record takes it over",
            at);

    public static Diagnostic AddressMoved(LedgerEntry entry, Place at, Address now, string file) =>
        Error("address-lost", $"{Describe(entry)} would lead nowhere, because it stands at {now} now; add {entry.Address} to the aliases in {file}, or delete this line if nobody can have seen it", at);

    public static Diagnostic AddressUnpublished(LedgerEntry entry, Place at, string file) =>
        Error(
            "address-lost",
            $"{Describe(entry)} would lead nowhere, because {file} is a draft; publish it, or withdraw it: withdrawn: {{ date: …, reason: … }}",
            at);

    public static Diagnostic ArticleLost(LedgerEntry entry, Place at) =>
        Error(
            "address-lost",
            $"{Describe(entry)} would lead nowhere, because its file is gone; bring the file back and withdraw it (withdrawn: {{ date: …, reason: … }}), "
                + "or add the address to the aliases of what takes its place",
            at);

    /// <param name="file">Where aliases of such pages are written.</param>
    public static Diagnostic AddressLost(LedgerEntry entry, Place at, string file) =>
        Error("address-lost", $"{Describe(entry)} would lead nowhere, because nothing stands there any more; add it to the aliases of what takes its place, in {file}", at);

    public static Diagnostic LanguageLost(Place at, string code, int count) =>
        Error(
            "address-lost",
            string.Create(CultureInfo.InvariantCulture, $"site.yaml has no language {code}, in which {count} addresses are published from this one on; put the language back"),
            at);

    static string Describe(LedgerEntry entry) => $"the published address {entry.Address}{(entry.Owner is { } owner ? " of " + owner.Describe() : "")}";
}
