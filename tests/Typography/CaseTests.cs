namespace Tests.Typography;

/// <summary>The tables in Cases/: P1 to P8, G1 to G6.</summary>
public sealed class CaseTests
{
    public static TheoryData<Case> Cases => [.. Case.ReadAll()];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_text_is_repaired_as_its_table_says(Case @case)
    {
        Assert.Equal(@case.Output, Checks.Fix(@case.Language, @case.Input));
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_text_is_reported_as_its_table_says(Case @case)
    {
        var codes = Checks.Check(@case.Language, @case.Input).Select(finding => finding.Code).Distinct();

        Assert.Equal(@case.Codes, string.Join(' ', codes));
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void P8_a_repaired_text_needs_no_repair(Case @case)
    {
        Assert.Equal(@case.Output, Checks.Fix(@case.Language, @case.Output));
        Assert.DoesNotContain(Checks.Check(@case.Language, @case.Output), finding => finding.IsSafe);
    }
}
