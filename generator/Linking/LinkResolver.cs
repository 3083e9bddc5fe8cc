using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;

namespace Generator.Linking;

/// <summary>Turns what authors wrote for links and pictures into addresses.</summary>
/// <param name="ownUrls">Under which the site is reached: a full URL that begins with one of them is a link inside.</param>
sealed class LinkResolver(LinkIndex index, KnownNames names, ImmutableArray<string> ownUrls, Diagnostics diagnostics)
{
    readonly LinkSuggestion _suggestion = new(index);

    /// <returns>One target for each slot of the body; a link that cannot be resolved leads to its own page, and the build ends.</returns>
    /// <param name="edition">Of the language that the body is in.</param>
    public ImmutableArray<LinkTarget> Resolve(LinkSource from, Edition edition)
    {
        var targets = ImmutableArray.CreateBuilder<LinkTarget>(from.Body.Slots.Length);
        foreach (var slot in from.Body.Slots)
            targets.Add(Resolve(slot, from, edition) ?? LinkTarget.Inside(from.Address));
        return targets.MoveToImmutable();
    }

    LinkTarget? Resolve(LinkSlot slot, LinkSource from, Edition edition) => slot.Kind is SlotKind.Person
        ? LinkTarget.To(CreditedPerson.Of(names, edition, slot.Target.Value))
        : Resolve(slot.Target, slot.Kind is SlotKind.Image, from);

    public LinkTarget? Resolve(Placed<string> target, bool isImage, LinkSource from)
    {
        var written = target.Value.Trim();
        if (written.Length == 0)
            return Report(Errors.LinkEmpty(target.Place));
        if (OwnUrl.FindPath(written, ownUrls) is { } path)
            return ResolveAddress(LinkReference.Parse(path), isImage, target.Place);
        if (written.StartsWith("//", StringComparison.Ordinal) || OwnUrl.HasScheme(written))
            return ResolveOutside(written, isImage, target.Place);
        var reference = LinkReference.Parse(written);
        if (reference.Path.Length == 0 && !isImage)
            return CheckFragment(from, reference, target.Place);
        return reference.Path.StartsWith('/')
            ? ResolveAddress(reference, isImage, target.Place)
            : ResolveFile(reference, isImage, target.Place, from);
    }

    /// <summary>A lead picture: a file beside the article, or a path below static/.</summary>
    public LinkTarget? ResolveImage(Placed<string> source, LinkSource from) =>
        RelativePath.Combine(from.Folder, source.Value) is { } beside && index.FindFile(beside) is null
            && RelativePath.Combine("input/static", source.Value) is { } path && index.FindFile(path) is { } shared
                ? LinkTarget.Inside(shared)
                : Resolve(source, true, from);

    LinkTarget? ResolveOutside(string url, bool isImage, Place at)
    {
        if (isImage)
            return Report(Errors.ImageExternal(at));
        var isWeb = url.StartsWith("http", StringComparison.OrdinalIgnoreCase) || url.StartsWith('/');
        var complete = url.StartsWith('/') ? "https:" + url : url;
        if (isWeb && !(Uri.TryCreate(complete, UriKind.Absolute, out var uri) && uri.Host.Length > 0))
            return Report(Errors.LinkUrl(at));
        return LinkTarget.Outside(LinkReference.Escape(url));
    }

    LinkTarget? ResolveAddress(LinkReference reference, bool isImage, Place at)
    {
        if (index.FindAddress(reference.Path) is not { } address)
            return index.MayBeUnread(reference.Path) ? null : Report(DescribeUnpublished(reference.Path.TrimEnd('/') + "/", at) ?? (isImage
                ? Errors.ImageMissing(at, reference.Path, null)
                : Errors.LinkBroken(at, reference.Path, _suggestion.FindAddress(reference.Path))));
        if (isImage && address.IsPage)
            return Report(Errors.ImageIsPage(at, reference.Path));
        return index.FindPage(address) is { } page
            ? CheckFragment(page, reference, at)
            : LinkTarget.Inside(address, reference.Suffix);
    }

    LinkTarget? ResolveFile(LinkReference reference, bool isImage, Place at, LinkSource from)
    {
        if (RelativePath.Combine(from.Folder, reference.Path) is not { } path || !path.StartsWith("input/", StringComparison.Ordinal))
            return Report(Errors.LinkOutside(at));
        if (index.FindFile(path) is { } file)
            return LinkTarget.Inside(file, reference.Suffix);
        if (index.FindPage(path) is { } page)
            return isImage ? Report(Errors.ImageIsPage(at, path)) : CheckFragment(page, reference, at);
        if (index.IsUnread(path))
            return null;
        var nearest = _suggestion.FindFile(path, from.Folder);
        return Report(DescribeUnpublished(path, at)
            ?? (isImage ? Errors.ImageMissing(at, path, nearest) : Errors.LinkBroken(at, path, nearest)));
    }

    LinkTarget? CheckFragment(LinkSource page, LinkReference reference, Place at)
    {
        if (!string.IsNullOrEmpty(reference.Fragment) && !page.HasId(reference.Fragment))
        {
            var nearest = Suggestion.FindNearest(reference.Fragment, page.Body.Headings.Select(heading => heading.Id));
            return Report(Errors.LinkFragment(at, reference.Fragment, page.Path, nearest));
        }
        return LinkTarget.Inside(page.Address, reference.Suffix);
    }

    // Says why a page that exists cannot be linked; null when there is none.
    Diagnostic? DescribeUnpublished(string pathOrAddress, Place at)
    {
        if (index.FindUnpublished(pathOrAddress) is not { } article)
            return null;
        var day = IsoDay.Format(article.Date.Value.Date);
        return article.Draft ? Errors.LinkToDraft(at, article.Source.Path) : Errors.LinkToFuture(at, article.Source.Path, day);
    }

    LinkTarget? Report(Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        return null;
    }
}
