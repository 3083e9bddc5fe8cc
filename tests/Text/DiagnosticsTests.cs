using Generator.Text;

namespace Tests.Text;

public sealed class DiagnosticsTests
{
    static readonly SourceText Template = new("t", "abc");

    [Fact]
    public void One_mistake_that_many_pages_meet_is_said_once_with_the_nearest_way_to_it()
    {
        var diagnostics = new Diagnostics();
        diagnostics.Add(Make(Template, via: [new SourceText("z", "").GetPlace()]));
        diagnostics.Add(Make(Template, via: [new SourceText("a", "").GetPlace()]));
        diagnostics.Add(Make(Template, via: [new SourceText("b", "").GetPlace(), new SourceText("a", "").GetPlace()]));

        Assert.Equal("a", diagnostics.ToSorted().Single().Via.Single().Path);
    }

    [Fact]
    public void A_file_read_twice_has_its_mistake_once()
    {
        var diagnostics = new Diagnostics();
        diagnostics.Add(Make(new("t", ""), []));
        diagnostics.Add(Make(new("t", ""), []));

        Assert.Single(diagnostics.ToSorted());
    }

    [Fact]
    public void Mistakes_come_in_order_of_path_and_place()
    {
        var diagnostics = new Diagnostics();
        diagnostics.Add(new(Severity.Error, "c", "3", new SourceText("b", "xy").GetPlace(0, 1)));
        diagnostics.Add(new(Severity.Error, "c", "2", new SourceText("a", "xy").GetPlace(1, 1)));
        diagnostics.Add(new(Severity.Warning, "c", "1", new SourceText("a", "xy").GetPlace(0, 1)));

        Assert.Equal(["1", "2", "3"], diagnostics.ToSorted().Select(diagnostic => diagnostic.Message));
        Assert.True(diagnostics.HasErrors);
    }

    static Diagnostic Make(SourceText source, IReadOnlyList<Place> via) =>
        new(Severity.Error, "c", "m", source.GetPlace(0, 0)) { Via = via };
}
