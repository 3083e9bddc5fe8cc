using System.Collections.Immutable;
using System.Text;
using Generator.Scripting.Runtime;
using Generator.Scripting.Syntax;
using Generator.Text;

namespace Generator.Scripting.Parsing;

/// <summary>Builds the tree of a template; this part moves through the words and knows blocks.</summary>
/// <remarks>After a mistake it goes on behind the statement, so that one reading finds all of them.</remarks>
sealed partial class Parser
{
    // Levels of statements, brackets and operators: far below what the stack holds, so that running the tree is safe as well.
    const int MaxDepth = 500;

    readonly SourceText _source;
    readonly List<Token> _tokens;
    readonly List<Diagnostic> _errors;
    int _at;
    int _depth;
    bool _isTooDeep;

    // How many brackets are open: inside them line breaks mean nothing.
    int _brackets;

    // The indent of the code block that is being read.
    byte[]? _indent;

    // Text before the code that is being read, to see whether it begins an attribute.
    Token _text;

    Parser(SourceText source, List<Token> tokens, List<Diagnostic> errors)
    {
        _source = source;
        _tokens = tokens;
        _errors = errors;
    }

    public static Block? Parse(SourceText source, ParseOptions options, Diagnostics diagnostics)
    {
        var errors = new List<Diagnostic>();
        var tokens = Lexer.Read(source, options.IsCodeOnly, errors);
        var parser = new Parser(source, tokens, errors);
        var body = parser.ParsePage();
        diagnostics.AddRange(errors);
        return errors.Count == 0 ? body : null;
    }

    Token Current => _tokens[_at];

    TokenKind Kind => _tokens[_at].Kind;

    Block ParsePage()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        ParseStatements(statements);
        while (Kind != TokenKind.EndOfFile)
        {
            ReportStray();
            ParseStatements(statements);
        }
        return new(statements.ToImmutable());
    }

    // A page ends with the file: "end", "else" and "when" close nothing here.
    void ReportStray()
    {
        var place = PlaceOf(Current);
        if (Current.Name == "end")
            _errors.Add(ParseErrors.EndExtra(new(_source, place.End - 1, 1)));
        else
            _errors.Add(ParseErrors.BranchOutside(place, Current.Name, Current.Name == "when" ? "case" : "if"));
        Next();
        var isIf = Kind == TokenKind.Identifier && Current.Name == "if";
        SkipStatement();
        // The "end" of a stray "else if" is no second mistake.
        if (isIf)
            ParseBody();
        if (isIf && IsKeyword("end"))
            Next();
    }

    /// <summary>Statements up to "end", "else", "when" or the end of the file.</summary>
    Block ParseBody()
    {
        var statements = ImmutableArray.CreateBuilder<Statement>();
        ParseStatements(statements);
        return new(statements.ToImmutable());
    }

    void ParseStatements(ImmutableArray<Statement>.Builder statements)
    {
        while (true)
        {
            switch (Kind)
            {
                case TokenKind.EndOfFile:
                    return;
                case TokenKind.Text:
                    _text = Current;
                    statements.Add(new TextStatement(PlaceOf(Current)));
                    _at++;
                    break;
                case TokenKind.CodeEnter:
                    _indent = Current.Value.IsNull ? null : Encoding.UTF8.GetBytes(Current.Value.AsString);
                    _at++;
                    break;
                case TokenKind.CodeExit or TokenKind.NewLine or TokenKind.Semicolon:
                    _at++;
                    break;
                case TokenKind.Identifier when IsBlockEnd():
                    return;
                default:
                    if (ParseStatement() is { } statement)
                        statements.Add(statement);
                    break;
            }
        }
    }

    bool IsBlockEnd() => Current.Name is "end" or "else" or "when" && !IsMember(_tokens[_at + 1].Kind);

    bool IsKeyword(string name) => Kind == TokenKind.Identifier && Current.Name == name;

    static bool IsMember(TokenKind kind) => kind is TokenKind.Dot or TokenKind.QuestionDot;

    /// <summary>The "end" of a block; a missing one is reported where the block begins.</summary>
    void ExpectEnd(Token opening, string statement)
    {
        if (IsKeyword("end"))
            Next();
        else if (Kind != TokenKind.EndOfFile)
            ReportUnexpected();
        else if (!_isTooDeep)
            _errors.Add(ParseErrors.EndMissing(PlaceOf(opening), statement));
    }

    void ExpectEndOfStatement()
    {
        if (!IsEndOfStatement())
        {
            ReportUnexpected();
            SkipStatement();
        }
    }

    bool IsEndOfStatement() =>
        Kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeExit or TokenKind.EndOfFile;

    void SkipStatement()
    {
        _brackets = 0;
        while (!IsEndOfStatement())
            _at++;
    }

    void ReportUnexpected()
    {
        if (Kind != TokenKind.Invalid && !_isTooDeep)
            _errors.Add(ParseErrors.Unexpected(PlaceOf(Current), Describe(Current)));
    }

    void ReportExpected(string expected)
    {
        if (Kind != TokenKind.Invalid && !_isTooDeep)
            _errors.Add(ParseErrors.Expected(PlaceOf(Current), expected, Describe(Current)));
    }

    bool Skip(TokenKind kind)
    {
        if (Kind != kind)
            return false;
        Next();
        return true;
    }

    bool Expect(TokenKind kind, string expected)
    {
        if (Skip(kind))
            return true;
        ReportExpected(expected);
        return false;
    }

    void Next()
    {
        if (Kind != TokenKind.EndOfFile)
            _at++;
        if (_brackets > 0)
            SkipNewLines();
    }

    void SkipNewLines()
    {
        while (Kind == TokenKind.NewLine)
            _at++;
    }

    void OpenBracket()
    {
        _brackets++;
        Next();
    }

    bool CloseBracket(TokenKind kind, string expected)
    {
        _brackets = Math.Max(_brackets - 1, 0);
        return Expect(kind, expected);
    }

    bool IsAfterSpace() => Current.Start > 0 && char.IsWhiteSpace(_source.Content[Current.Start - 1]);

    bool EnterNesting()
    {
        if (++_depth <= MaxDepth)
            return true;
        // One message; what is nested deeper is not read at all.
        if (!_isTooDeep)
            _errors.Add(ParseErrors.TooDeep(PlaceOf(Current), MaxDepth));
        _isTooDeep = true;
        _at = _tokens.Count - 1;
        return false;
    }

    Place PlaceOf(Token token) => new(_source, token.Start, token.End - token.Start);

    Place From(Token first) => new(_source, first.Start, Math.Max((_at > 0 ? _tokens[_at - 1].End : first.End) - first.Start, 0));

    Place From(Expression first) => first.Place.To(PlaceOf(_tokens[_at - 1]));

    string Describe(Token token) => token.Kind switch
    {
        TokenKind.EndOfFile => "the end of the file",
        TokenKind.NewLine => "the end of the line",
        TokenKind.CodeExit => "the end of the code",
        _ => $"\"{PlaceOf(token).Text}\"",
    };
}
