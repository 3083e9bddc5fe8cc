using System.Collections.Immutable;
using Generator.Scripting.Runtime;
using Generator.Scripting.Syntax;

namespace Generator.Scripting.Parsing;

/// <summary>This part knows how functions are written.</summary>
sealed partial class Parser
{
    Statement? ParseFunction(Token keyword)
    {
        Next();
        var name = Current;
        TargetExpression? target = name.Kind switch
        {
            TokenKind.Identifier => new VariableExpression(PlaceOf(name), name.Name),
            TokenKind.Local => new LocalExpression(PlaceOf(name), name.Name),
            _ => null,
        };
        if (target is null)
            _errors.Add(ParseErrors.NameMissing(PlaceOf(keyword), "func"));
        else
            Next();
        var function = ParseFunctionRest(keyword, target is null ? "func" : name.Name, "func");
        return target is null || function is null ? null : new FunctionStatement(PlaceOf(keyword), target, function);
    }

    // do; …; end
    Expression? ParseAnonymousFunction()
    {
        var keyword = Current;
        Next();
        var function = ParseFunctionRest(keyword, "do", "do");
        _isAfterFunction = true;
        return function is null ? null : new FunctionExpression(From(keyword), function);
    }

    // The parameters, the body and the end.
    UserFunction? ParseFunctionRest(Token keyword, string name, string statement)
    {
        ImmutableArray<Parameter> parameters = default;
        var isVariadic = false;
        var errors = _errors.Count;
        if (Kind == TokenKind.ParenthesisOpen)
            parameters = ParseParameters(out isVariadic);
        if (_errors.Count == errors)
        {
            ExpectEndOfStatement();
        }
        else
        {
            (parameters, isVariadic) = ([], false);
            SkipStatement();
        }
        // Line breaks count again inside the body, even if the function stands in brackets.
        var (brackets, text) = (_brackets, _text);
        _brackets = 0;
        var body = ParseBody();
        ExpectEnd(keyword, statement);
        (_brackets, _text) = (brackets, text);
        if (_brackets > 0)
            SkipNewLines();
        return new(name, parameters, isVariadic, body);
    }

    ImmutableArray<Parameter> ParseParameters(out bool isVariadic)
    {
        var parameters = ImmutableArray.CreateBuilder<Parameter>();
        isVariadic = false;
        OpenBracket();
        while (Kind != TokenKind.ParenthesisClose)
        {
            var name = Current;
            if (!Expect(TokenKind.Identifier, "the name of a parameter") || !CheckParameter(name, parameters, isVariadic))
                return [];
            if (Skip(TokenKind.Ellipsis))
            {
                isVariadic = true;
                parameters.Add(new(name.Name));
            }
            else if (Skip(TokenKind.Assign))
            {
                if (ParseDefault(name) is not { } value)
                    return [];
                parameters.Add(new(name.Name, true, value));
            }
            else if (parameters is [.., { IsOptional: true }])
            {
                _errors.Add(ParseErrors.DefaultMissing(PlaceOf(name), name.Name));
                return [];
            }
            else
            {
                parameters.Add(new(name.Name));
            }
            if (Kind != TokenKind.ParenthesisClose && !Expect(TokenKind.Comma, "\",\" or \")\""))
                return [];
        }
        CloseBracket(TokenKind.ParenthesisClose, "\")\"");
        return parameters.ToImmutable();
    }

    bool CheckParameter(Token name, IEnumerable<Parameter> parameters, bool isVariadic)
    {
        if (isVariadic)
            _errors.Add(ParseErrors.ParameterBehindRest(PlaceOf(name)));
        else if (parameters.Any(parameter => parameter.Name == name.Name))
            _errors.Add(ParseErrors.ParameterTwice(PlaceOf(name), name.Name));
        else
            return true;
        return false;
    }

    Value? ParseDefault(Token name)
    {
        var isNegative = Skip(TokenKind.Minus);
        var token = Current;
        Value? value = token.Kind switch
        {
            TokenKind.Literal => token.Value,
            TokenKind.Identifier when token.Name is "null" => Value.Null,
            TokenKind.Identifier when token.Name is "true" => Value.True,
            TokenKind.Identifier when token.Name is "false" => Value.False,
            _ => default(Value?),
        };
        if (value is { } literal && (!isNegative || literal.IsNumber) && _tokens[_at + 1].Kind is TokenKind.Comma or TokenKind.ParenthesisClose or TokenKind.NewLine)
        {
            Next();
            return isNegative ? Arithmetic.Calculate(BinaryOperator.Subtract, 0, literal, OperandPlaces.At(PlaceOf(token))) : literal;
        }
        _errors.Add(ParseErrors.DefaultInvalid(PlaceOf(name), name.Name));
        return null;
    }
}
