namespace Generator.Searching;

/// <summary>That a word stands in a page.</summary>
/// <param name="Page">The page's number in the order of ids.</param>
/// <param name="Weight">1 to 35: one digit of base 36.</param>
readonly record struct Posting(int Page, int Weight)
{
    public const int MaxWeight = Base36.Radix - 1;
}
