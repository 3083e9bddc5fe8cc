namespace Generator.Model;

/// <summary>What a slot of a body waits for.</summary>
public enum SlotKind
{
    /// <summary>The address of a link.</summary>
    Link,

    /// <summary>The address of a picture, last in its src.</summary>
    Image,

    /// <summary>A person's name, between elements: as the page's language writes it, and linked where the person has a page.</summary>
    Person,
}
