package dev.rapport.report.html;

import dev.rapport.written.Problems;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The script of a pack, as far as its brackets, texts and comments go: one that is not closed keeps the whole script from running, and a
 * browser tells it to nobody. It is no reader of JavaScript, and what it does not find may still be wrong.
 */
final class ScriptFile {

    private static final Pattern END = Pattern.compile("</\\s*script|<!--", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT =
            Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\n]|\\\\.)*'", Pattern.DOTALL);
    private static final Pattern REGEX =
            Pattern.compile("/(?:[^/\\\\\\[\n]|\\\\.|\\[(?:[^\\]\\\\\n]|\\\\.)*\\])+/[a-z]*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_$]+");
    private static final Pattern BEFORE_REGEX =
            Pattern.compile("return|typeof|case|in|of|delete|void|throw|new|else|do|instanceof|yield|await");

    private final String text;
    private final String place;
    private final Problems problems;
    /** Where each bracket, or text over several lines, that is not yet closed opens. */
    private final Deque<Integer> open = new ArrayDeque<>();

    private int at;
    /** Whether what stands before could be divided. */
    private boolean isValue;

    private ScriptFile(String text, String place, Problems problems) {
        this.text = text;
        this.place = place;
        this.problems = problems;
    }

    /** Says the first that is not closed, from which all others may follow. */
    static void check(String text, String place, Problems problems) {
        Matcher end = END.matcher(text);
        while (end.find()) {
            problems.error(
                    "script-refused",
                    "The script has (" + end.group() + "), which would end it in the page.",
                    Spot.of(text, end.start(), place),
                    "Maybe write it in two parts, joined by +.");
        }
        new ScriptFile(text, place, problems).read();
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean isSound = inTemplate() ? template(c) : code(c);
            if (!isSound) {
                return;
            }
        }
        if (!open.isEmpty()) {
            fault(
                    open.peek(),
                    "What opens here (" + text.charAt(open.peek()) + ") is not closed.",
                    "Maybe add its other half.");
        }
    }

    private boolean inTemplate() {
        return !open.isEmpty() && text.charAt(open.peek()) == '`';
    }

    private boolean template(char c) {
        if (c == '`') {
            open.pop();
            isValue = true;
        } else if (text.startsWith("${", at)) {
            open.push(at + 1);
            at++;
            isValue = false;
        }
        at += c == '\\' ? 2 : 1;
        return true;
    }

    private boolean code(char c) {
        if (text.startsWith("//", at)) {
            int end = text.indexOf('\n', at);
            at = end < 0 ? text.length() : end;
            return true;
        }
        if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            return end < 0
                    ? fault(at, "The comment that begins here does not end.", "Maybe add */.")
                    : to(end + 2, isValue);
        }
        if (c == '"' || c == '\'') {
            return literal(TEXT, "The text that begins here does not end on its line.", "Maybe add " + c + ".");
        }
        if (c == '/' && !isValue) {
            return literal(REGEX, "The pattern that begins here does not end on its line.", "Maybe add /.");
        }
        if (WORD.matcher(text).region(at, text.length()).lookingAt()) {
            return word();
        }
        if ("([{`".indexOf(c) >= 0) {
            open.push(at);
            return to(at + 1, false);
        }
        return ")]}".indexOf(c) >= 0 ? closing(c) : to(at + 1, isValue && Character.isWhitespace(c));
    }

    private boolean word() {
        Matcher word = WORD.matcher(text).region(at, text.length());
        word.lookingAt();
        return to(word.end(), !BEFORE_REGEX.matcher(word.group()).matches());
    }

    private boolean literal(Pattern form, String message, String hint) {
        Matcher whole = form.matcher(text).region(at, text.length());
        return whole.lookingAt() ? to(whole.end(), true) : fault(at, message, hint);
    }

    private boolean closing(char c) {
        char other = c == ')' ? '(' : c == ']' ? '[' : '{';
        if (open.isEmpty() || text.charAt(open.peek()) != other) {
            return open.isEmpty()
                    ? fault(at, "The bracket (" + c + ") closes nothing.", "Maybe one too many.")
                    : fault(
                            open.peek(),
                            "What opens here (" + text.charAt(open.peek()) + ") is not closed before the (" + c
                                    + ") of line "
                                    + (text.substring(0, at)
                                                    .chars()
                                                    .filter(one -> one == '\n')
                                                    .count()
                                            + 1) + ".",
                            "Maybe add its other half.");
        }
        open.pop();
        return to(at + 1, c != '}');
    }

    private boolean to(int next, boolean value) {
        at = next;
        isValue = value;
        return true;
    }

    private boolean fault(int where, String message, String hint) {
        problems.error("script-unclosed", message, Spot.of(text, where, place), hint);
        return false;
    }
}
