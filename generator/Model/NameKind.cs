namespace Generator.Model;

/// <summary>What bears a name, and so which data file knows it: people.yaml, places.yaml, topics.yaml.</summary>
public enum NameKind
{
    Person,
    Place,
    Topic,
}
