namespace Generator.Languages.Sorting;

/// <summary>The order of a language: letters first, then marks and variants, then case, and code units so that no two texts tie.</summary>
sealed class Collator(CollationTable table) : StringComparer
{
    public override int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return 0;
        if (x is null || y is null)
            return x is null ? -1 : 1;
        var order = ComparePrimary(x, y);
        if (order == 0)
            order = CompareLevel(x, y, element => element.Secondary);
        if (order == 0)
            order = CompareLevel(x, y, element => element.Tertiary);
        return order == 0 ? string.CompareOrdinal(x, y) : order;
    }

    // Only the very same text is equal, so the comparer can also serve as that of a dictionary without merging names.
    public override bool Equals(string? x, string? y) => string.Equals(x, y, StringComparison.Ordinal);

    public override int GetHashCode(string obj) => Ordinal.GetHashCode(obj);

    int ComparePrimary(string x, string y)
    {
        var left = new CollationCursor(table, x);
        var right = new CollationCursor(table, y);
        while (true)
        {
            var hasLeft = left.MoveNextPrimary();
            var hasRight = right.MoveNextPrimary();
            if (!hasLeft || !hasRight)
                return hasLeft.CompareTo(hasRight);
            if (left.Current.Primary != right.Current.Primary)
                return left.Current.Primary.CompareTo(right.Current.Primary);
        }
    }

    int CompareLevel(string x, string y, Func<CollationElement, int> getWeight)
    {
        var left = new CollationCursor(table, x);
        var right = new CollationCursor(table, y);
        while (true)
        {
            var leftWeight = GetNextWeight(ref left, getWeight);
            var rightWeight = GetNextWeight(ref right, getWeight);
            if (leftWeight != rightWeight || leftWeight == 0)
                return leftWeight.CompareTo(rightWeight);
        }
    }

    static int GetNextWeight(ref CollationCursor cursor, Func<CollationElement, int> getWeight)
    {
        while (cursor.MoveNext())
        {
            if (getWeight(cursor.Current) is var weight and > 0)
                return weight;
        }
        return 0;
    }
}
