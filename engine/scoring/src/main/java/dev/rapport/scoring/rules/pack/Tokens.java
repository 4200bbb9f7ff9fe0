package dev.rapport.scoring.rules.pack;

import dev.rapport.api.model.Problem;
import dev.rapport.scoring.rules.tree.Place;
import dev.rapport.written.Problems;
import java.util.List;

/** Walks over the words of a rule file. */
final class Tokens {

    /** The rest of a rule cannot be understood; the problem is already noted. */
    static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super("", null, false, false);
        }
    }

    private final List<Token> tokens;
    private final Source source;
    private final Problems problems;
    private int at;

    Tokens(List<Token> tokens, Source source, Problems problems) {
        this.tokens = tokens;
        this.source = source;
        this.problems = problems;
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    /** The word that was taken last. */
    Token before() {
        return tokens.get(Math.max(0, at - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    boolean atEnd() {
        return peek().kind() == Token.Kind.END;
    }

    /** Takes the word if it comes next. */
    boolean take(String sign) {
        if (peek().is(sign)) {
            next();
            return true;
        }
        return false;
    }

    Token expect(String sign, String hint) {
        if (peek().is(sign)) {
            return next();
        }
        throw stop("expected", "Here (" + sign + ") is expected, not (" + peek().text() + ").", peek(), hint);
    }

    Stop stop(String code, String message, Token token, String hint) {
        follow(code, message, token, hint);
        return new Stop();
    }

    /** Tells what may follow from another fault: what was told before it in the same line, or in that of the word before, is why. */
    void follow(String code, String message, Token token, String hint) {
        String here = place(token);
        String earlier = place(before());
        boolean isTold = problems.all().stream()
                .map(Problem::place)
                .anyMatch(told -> line(told).equals(line(here))
                        ? column(told) <= column(here)
                        : line(told).equals(line(earlier)));
        if (!isTold) {
            error(code, message, token, hint);
        }
    }

    /** A place without its column; in a workbook the cell. */
    private static String line(String place) {
        return place.replaceFirst("(:\\d+):\\d+$", "$1");
    }

    private static int column(String place) {
        String column = place.replaceFirst(".*:\\d+:(\\d{1,9})$", "$1");
        return column.matches("\\d+") ? Integer.parseInt(column) : 0;
    }

    void error(String code, String message, Token token, String hint) {
        problems.error(code, message, place(token), hint);
    }

    void warning(String code, String message, Token token, String hint) {
        problems.warning(code, message, place(token), hint);
    }

    String place(Token token) {
        return placeOf(token).toString();
    }

    Place placeOf(Token token) {
        return source.place(token.line(), token.column());
    }

    /** Goes on behind the end of the broken rule. */
    void skipRule() {
        while (!atEnd() && !peek().is("rule")) {
            if (next().is("end")) {
                return;
            }
        }
    }

    /** Whether the bracket that opens here holds a condition, and not a calculation. */
    boolean bracketHoldsCondition() {
        int depth = 0;
        for (int i = at; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(")) {
                depth++;
            } else if (token.is(")")) {
                if (--depth == 0) {
                    return false;
                }
            } else if (token.is("rule") || token.is("then")) {
                return true;
            } else if (List.of(
                                    "&&", "||", "and", "or", "==", "!=", ">=", "<=", ">", "<", "!", "not", "in",
                                    "matches", "known", "unknown", "=")
                            .contains(token.text())
                    && token.kind() != Token.Kind.STRING) {
                return true;
            }
        }
        return true;
    }
}
