using Generator.Model;

namespace Generator.Linking;

/// <summary>The addresses that hang on an article's and go where it goes: its citations, and the pages where it stands beside other versions.</summary>
static class HangingAddresses
{
    /// <param name="address">The article's, or one it had; the list is in the same order for both.</param>
    public static IEnumerable<Address> List(Story story, Article version, Address address) => version.Withdrawn is null
        ? [Routes.BibTex(address), Routes.Ris(address), .. ParallelText.GetAll(story, version, address).Select(text => text.Address)]
        : [];
}
