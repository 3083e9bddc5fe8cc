using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using Generator.Rendering.Views;
using Generator.Scripting.Runtime;

namespace Tests.Docs;

/// <summary>What templates see, as Markdown, from the view types and the comments on them.</summary>
static class ThemeModel
{
    // What records have for the program's sake: templates get the same members, or an address's path, under better names.
    static readonly string[] Inner = [nameof(PageView.Frame), nameof(AddressedView.Address)];

    static readonly NullabilityInfoContext Nullability = new();

    static readonly ImmutableArray<Type> Views =
        [.. typeof(PageView).Assembly.GetTypes().Where(type => type.Namespace == typeof(PageView).Namespace && !type.IsNested).OrderBy(type => type.Name, StringComparer.Ordinal)];

    public static string Describe()
    {
        var text = new StringBuilder();
        Append(text, "site", typeof(SiteView), GetMembers(typeof(SiteView)));
        Append(text, "page", typeof(PageView), GetMembers(typeof(PageView)));
        foreach (var (layout, view) in GetLayouts())
            Append(text, "layouts/" + layout, view, GetMembers(view).Where(member => member.DeclaringType == view));
        foreach (var view in GetReachable().OrderBy(GetName, StringComparer.Ordinal))
            Append(text, GetName(view), view, GetMembers(view));
        return text.ToString();
    }

    public static IEnumerable<(string Layout, Type View)> GetLayouts() =>
        Views.Where(view => !view.IsAbstract && view.IsSubclassOf(typeof(PageView)))
            .Select(view => (((PageView)RuntimeHelpers.GetUninitializedObject(view)).Kind, view));

    static void Append(StringBuilder text, string heading, Type view, IEnumerable<PropertyInfo> members)
    {
        text.Append($"### {heading}\n\n{ViewComments.Of(view).Summary}\n\n");
        var rows = members.Where(member => !(heading.StartsWith("layouts/", StringComparison.Ordinal) && member.Name == nameof(PageView.Kind))).ToList();
        if (rows.Count == 0)
            return;
        text.Append("| member | is | |\n|---|---|---|\n");
        foreach (var member in rows)
            text.Append($"| `{RecordShape.ToSnakeCase(member.Name)}` | {DescribeType(member)} | {FindComment(member)} |\n");
        text.Append('\n');
    }

    static IEnumerable<PropertyInfo> GetMembers(Type view) =>
        view.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(member => !Inner.Contains(member.Name, StringComparer.Ordinal));

    // A page's own comments stand on its frame.
    static string FindComment(PropertyInfo member) =>
        ViewComments.Of(member.DeclaringType!).Find(member.Name) ?? (member.DeclaringType == typeof(PageView) ? ViewComments.Of(typeof(PageFrame)).Find(member.Name) : null) ?? "";

    static string DescribeType(PropertyInfo member)
    {
        var isNull = Nullable.GetUnderlyingType(member.PropertyType) is not null || Nullability.Create(member).ReadState == NullabilityState.Nullable;
        return DescribeType(member.PropertyType) + (isNull ? " or null" : "");
    }

    static string DescribeType(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } underlying)
            return DescribeType(underlying);
        if (type.IsGenericType)
            return "list of " + DescribeType(type.GetGenericArguments()[0]);
        if (Views.Contains(type))
            return $"[{GetName(type)}](#{GetName(type)})";
        return type.Name switch
        {
            nameof(String) => "text",
            nameof(Markup) => "HTML",
            nameof(Boolean) => "true or false",
            nameof(Int32) => "number",
            nameof(DateOnly) => "date",
            _ => throw new InvalidOperationException($"docs/themes.md has no word for {type} yet"),
        };
    }

    // What pages lead to, by their members.
    static HashSet<Type> GetReachable()
    {
        var reached = new HashSet<Type>();
        var next = new Queue<Type>(GetLayouts().Select(layout => layout.View).Append(typeof(SiteView)));
        while (next.TryDequeue(out var view))
        {
            foreach (var type in GetMembers(view).Select(member => member.PropertyType.IsGenericType ? member.PropertyType.GetGenericArguments()[0] : member.PropertyType))
            {
                if (Views.Contains(type) && reached.Add(type))
                    next.Enqueue(type);
            }
        }
        return reached;
    }

    static string GetName(Type view) => RecordShape.ToSnakeCase(view.Name[..^"View".Length]).Replace('_', '-');
}
