using Generator.Typography.Passages;

namespace Generator.Typography.Rules;

/// <summary>One rule of a language's typography.</summary>
interface IProseRule
{
    IEnumerable<Finding> Check(Passage passage);
}
