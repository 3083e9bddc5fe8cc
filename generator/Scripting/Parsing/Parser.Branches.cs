using System.Collections.Immutable;
using Generator.Scripting.Syntax;

namespace Generator.Scripting.Parsing;

/// <summary>This part knows if and case, and their branches.</summary>
sealed partial class Parser
{
    Statement? ParseIf(Token keyword)
    {
        var branches = ImmutableArray.CreateBuilder<(Expression, Block)>();
        Block? otherwise = null;
        Next();
        AddBranch();
        while (IsKeyword("else"))
        {
            var second = Current;
            Next();
            if (IsKeyword("if"))
            {
                if (otherwise is not null)
                    _errors.Add(ParseErrors.BranchOutside(PlaceOf(second), "else if", "if"));
                Next();
                AddBranch();
                continue;
            }
            ExpectEndOfStatement();
            if (otherwise is not null)
                _errors.Add(ParseErrors.BranchOutside(PlaceOf(second), "else", "if"));
            otherwise = ParseBody();
        }
        ExpectEnd(keyword, "if");
        return new IfStatement(PlaceOf(keyword), branches.ToImmutable(), otherwise);

        void AddBranch()
        {
            var condition = ParseHeader();
            var body = ParseBody();
            if (condition is not null)
                branches.Add((condition, body));
        }
    }

    Statement? ParseCase(Token keyword)
    {
        Next();
        var subject = ParseHeader();
        var branches = ImmutableArray.CreateBuilder<CaseStatement.Branch>();
        Block? otherwise = null;
        SkipToWhen();
        while (IsKeyword("when"))
        {
            Next();
            var values = ParseWhenValues();
            branches.Add(new(values, ParseBody()));
        }
        if (IsKeyword("else") && branches.Count > 0)
        {
            Next();
            ExpectEndOfStatement();
            otherwise = ParseBody();
        }
        else if (IsKeyword("else"))
        {
            ReportExpected("\"when\"");
            Next();
            ParseBody();
        }
        ExpectEnd(keyword, "case");
        return subject is null ? null : new CaseStatement(PlaceOf(keyword), subject, branches.ToImmutable(), otherwise);
    }

    // Text between "case" and the first "when" is dropped; a statement there is a mistake.
    void SkipToWhen()
    {
        while (Kind is TokenKind.Text or TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon)
        {
            if (Kind == TokenKind.CodeEnter)
                _indent = Current.Value.IsNull ? null : System.Text.Encoding.UTF8.GetBytes(Current.Value.AsString);
            _at++;
        }
        if (Kind == TokenKind.EndOfFile || IsBlockEnd())
            return;
        ReportExpected("\"when\"");
        ParseBody();
    }

    ImmutableArray<Expression> ParseWhenValues()
    {
        var values = ImmutableArray.CreateBuilder<Expression>();
        do
        {
            if (ParseExpression() is not { } value)
            {
                SkipStatement();
                return values.ToImmutable();
            }
            AddAlternatives(values, value);
        }
        while (Skip(TokenKind.Comma));
        ExpectEndOfStatement();
        return values.ToImmutable();
    }

    // "when 1 || 2" means either.
    static void AddAlternatives(ImmutableArray<Expression>.Builder values, Expression value)
    {
        if (value is LogicalExpression { IsOr: true } either)
        {
            AddAlternatives(values, either.Left);
            AddAlternatives(values, either.Right);
        }
        else
        {
            values.Add(value);
        }
    }
}
