namespace Generator.Model;

/// <summary>Who made a translation; written in kebab-case in front matter.</summary>
public enum TranslationKind
{
    Human,
    Machine,
    MachineReviewed,
}
