using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Scripting.Syntax;

namespace Generator.Scripting.Parsing;

/// <summary>This part knows lists, objects and interpolated strings.</summary>
sealed partial class Parser
{
    Expression? ParseList()
    {
        var open = Current;
        OpenBracket();
        var items = ImmutableArray.CreateBuilder<Expression>();
        while (Kind != TokenKind.BracketClose)
        {
            if (ParseInBrackets() is not { } item)
                return null;
            items.Add(item);
            if (Kind != TokenKind.BracketClose && !Expect(TokenKind.Comma, "\",\" or \"]\""))
                return null;
        }
        CloseBracket(TokenKind.BracketClose, "\"]\"");
        return new ListExpression(From(open), items.ToImmutable());
    }

    Expression? ParseObject()
    {
        var open = Current;
        OpenBracket();
        var members = ImmutableArray.CreateBuilder<ObjectExpression.Member>();
        while (Kind != TokenKind.BraceClose)
        {
            var key = Current;
            if (key.Kind != TokenKind.Identifier && !(key.Kind == TokenKind.Literal && key.Value.IsString))
            {
                ReportExpected("the name of a member");
                return null;
            }
            Next();
            if (!Expect(TokenKind.Colon, "\":\"") || ParseInBrackets() is not { } value)
                return null;
            members.Add(new(PlaceOf(key), Names.Intern(key.Name), value));
            if (Kind != TokenKind.BraceClose && !Expect(TokenKind.Comma, "\",\" or \"}\""))
                return null;
        }
        CloseBracket(TokenKind.BraceClose, "\"}\"");
        return new ObjectExpression(From(open), members.ToImmutable());
    }

    Expression? ParseInterpolation()
    {
        var first = Current;
        var brackets = _brackets;
        _brackets = 0;
        var parts = ImmutableArray.CreateBuilder<Expression>();
        AddPart(first);
        _at++;
        while (true)
        {
            var part = ParseInBrackets();
            if (part is null || Kind is not (TokenKind.InterpolationMiddle or TokenKind.InterpolationEnd))
            {
                if (part is not null)
                    ReportExpected("\"}\"");
                SkipInterpolation();
                _brackets = brackets;
                return null;
            }
            parts.Add(part);
            AddPart(Current);
            if (Kind == TokenKind.InterpolationEnd)
                break;
            _at++;
        }
        _brackets = brackets;
        Next();
        return new InterpolationExpression(From(first), parts.ToImmutable());

        void AddPart(Token token)
        {
            if (token.Name.Length > 0)
                parts.Add(new LiteralExpression(PlaceOf(token), token.Value));
        }
    }

    // The rest of a broken interpolated string is no code.
    void SkipInterpolation()
    {
        while (Kind is not (TokenKind.InterpolationEnd or TokenKind.CodeExit or TokenKind.EndOfFile))
            _at++;
        if (Kind == TokenKind.InterpolationEnd)
            _at++;
    }
}
