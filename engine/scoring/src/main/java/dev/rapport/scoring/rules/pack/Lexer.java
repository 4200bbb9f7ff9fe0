package dev.rapport.scoring.rules.pack;

import dev.rapport.written.NumberAdvice;
import dev.rapport.written.Problems;
import dev.rapport.written.WrittenNumber;
import java.util.ArrayList;
import java.util.List;

/** Cuts a rule file into words. What is not part of the language is a problem here, and never goes further. */
final class Lexer {

    private static final List<String> SIGNS = List.of("&&", "||", ">=", "<=", "==", "!=");
    private static final String SINGLE = "(){}<>!,+-*/.:=[]";

    private static final int LONGEST_WORD = 100;

    private final String text;
    private final Source source;
    private final Problems problems;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int line = 1;
    private int column = 1;

    Lexer(String text, Source source, Problems problems) {
        this.text = text;
        this.source = source;
        this.problems = problems;
    }

    List<Token> tokens() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\uFEFF' || Character.isWhitespace(c) || c == '\u00A0') {
                step(1);
            } else if (text.startsWith("//", at) || c == '#') {
                while (at < text.length() && text.charAt(at) != '\n') {
                    step(1);
                }
            } else if (text.startsWith("/*", at)) {
                comment();
            } else if (c == '"' || c == '\'') {
                string(c);
            } else if (isQuoteLike(c)) {
                problem(
                        "smart-quote",
                        "The quote (" + c + ") is a typographic one.",
                        "Maybe replace it by a straight \".");
                smartString();
            } else if (c == '@') {
                annotation();
            } else if (Character.isDigit(c)) {
                number();
            } else if (Character.isJavaIdentifierStart(c)) {
                word();
            } else {
                sign();
            }
        }
        tokens.add(new Token(Token.Kind.END, "end of file", line, column, at));
        return tokens;
    }

    private void comment() {
        int close = text.indexOf("*/", at + 2);
        if (close < 0) {
            problem("open-comment", "The comment that begins here does not end.", "Maybe add */.");
            step(text.length() - at);
        } else {
            step(close + 2 - at);
        }
    }

    private void string(char quote) {
        int startLine = line;
        int startColumn = column;
        StringBuilder out = new StringBuilder();
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote && text.charAt(i) != '\n') {
            if (text.charAt(i) == '\\' && i + 1 < text.length() && text.charAt(i + 1) != '\n') {
                i++;
            }
            out.append(text.charAt(i++));
        }
        if (i >= text.length() || text.charAt(i) != quote) {
            problem("open-text", "The text that begins here does not end on its line.", "Maybe add " + quote + ".");
        } else {
            i++;
        }
        step(i - at);
        tokens.add(new Token(Token.Kind.STRING, out.toString(), startLine, startColumn, at));
    }

    private void smartString() {
        int startLine = line;
        int startColumn = column;
        int i = at + 1;
        while (i < text.length() && !isQuoteLike(text.charAt(i)) && text.charAt(i) != '"' && text.charAt(i) != '\n') {
            i++;
        }
        String content = text.substring(at + 1, i);
        step(Math.min(text.length(), i + (i < text.length() && text.charAt(i) != '\n' ? 1 : 0)) - at);
        tokens.add(new Token(Token.Kind.STRING, content, startLine, startColumn, at));
    }

    private void annotation() {
        int start = at;
        int i = at + 1;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '-')) {
            i++;
        }
        add(Token.Kind.ANNOTATION, text.substring(start + 1, i), i - start);
    }

    private void number() {
        int i = at;
        while (i < text.length()
                && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '.' || text.charAt(i) == '_')) {
            i++;
        }
        String written = text.substring(at, i);
        if (!written.matches("\\d{1,18}(\\.\\d{1,18})?")) {
            problem(
                    "bad-number",
                    "The number (" + (written.length() > 40 ? written.substring(0, 40) + "…" : written)
                            + ") is not written as 12 or 0.5.",
                    written.endsWith("%")
                            ? "Maybe write percent as a fraction: 0.05."
                            : NumberAdvice.of(written, "Maybe leave out letters and separators."));
            written = "1";
        } else if (isOpening("points", tokens.size() - 1) && WrittenNumber.isAmbiguous(written)) {
            problem(
                    "ambiguous-number",
                    "The points (" + written + ") are thousands to one reader and a fraction to the next.",
                    "Maybe one digit more or less behind the point: points are of 100.");
        }
        if (i < text.length() && text.charAt(i) == '%') {
            problem(
                    "percent",
                    "The number (" + written + " %) is a percentage.",
                    isOpening("points", tokens.size() - 1)
                            ? "Maybe the number alone: points are of 100."
                            : "Maybe write it as a fraction: 5 % is 0.05.");
            i++;
        }
        add(Token.Kind.NUMBER, written, i - at);
    }

    private void word() {
        int i = at;
        while (i < text.length() && Character.isJavaIdentifierPart(text.charAt(i))) {
            i++;
        }
        if (i - at > LONGEST_WORD) {
            problem("too-long", "The word that begins here has " + (i - at) + " letters.", "Maybe a space is missing.");
            tokens.add(new Token(Token.Kind.WORD, text.substring(at, at + LONGEST_WORD), line, column, at));
            step(i - at);
            return;
        }
        add(Token.Kind.WORD, text.substring(at, i), i - at);
    }

    private void sign() {
        for (String sign : SIGNS) {
            if (text.startsWith(sign, at)) {
                add(Token.Kind.SIGN, sign, 2);
                return;
            }
        }
        char c = text.charAt(at);
        String shown = Character.toString(text.codePointAt(at));
        if (SINGLE.indexOf(c) >= 0) {
            add(Token.Kind.SIGN, String.valueOf(c), 1);
            return;
        }
        String hint =
                switch (c) {
                    case '≥' -> "Maybe >=.";
                    case '≤' -> "Maybe <=.";
                    case '≠' -> "Maybe !=.";
                    case '&' -> "Maybe &&.";
                    case '|' -> "Maybe ||.";
                    case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212', '\uFF0D' ->
                        "Maybe -, the minus of the keyboard.";
                    case '%' ->
                        isOfPoints()
                                ? "Maybe the number alone: points are of 100."
                                : "Maybe write percent as a fraction: 5 % is 0.05.";
                    default -> "Maybe delete it.";
                };
        problem("unknown-character", "The character (" + shown + ") is not part of the rule language.", hint);
        step(Character.charCount(text.codePointAt(at)));
    }

    /** Whether the number before belongs to points, which are no share. */
    private boolean isOfPoints() {
        int number = tokens.size() - 1;
        return number >= 2 && isOpening("points", number - 1);
    }

    private boolean isOpening(String name, int bracket) {
        return bracket >= 1
                && tokens.get(bracket).is("(")
                && tokens.get(bracket - 1).text().equals(name);
    }

    private static boolean isQuoteLike(char c) {
        return "“”„‟‘’‚«»″".indexOf(c) >= 0;
    }

    private void add(Token.Kind kind, String content, int length) {
        int startLine = line;
        int startColumn = column;
        step(length);
        tokens.add(new Token(kind, content, startLine, startColumn, at));
    }

    private void problem(String code, String message, String hint) {
        problems.error(code, message, source.place(line, column).toString(), hint);
    }

    private void step(int length) {
        for (int i = 0; i < length; i++) {
            if (text.charAt(at++) == '\n') {
                line++;
                column = 1;
            } else {
                column++;
            }
        }
    }
}
