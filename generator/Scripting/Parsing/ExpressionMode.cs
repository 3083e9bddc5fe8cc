namespace Generator.Scripting.Parsing;

/// <summary>Where an expression stands: what may follow it there.</summary>
enum ExpressionMode
{
    Whole,
    /// <summary>It is the statement, so that it may be an assignment.</summary>
    Statement,
    /// <summary>Right side of an operator inside an argument: the next expression is the next argument.</summary>
    Argument,
    /// <summary>Right side of a pipe: operators behind the filter's name work on its result, those behind an argument on the argument.</summary>
    Filter,
}
