package dev.rapport.scoring.rules.pack;

import dev.rapport.judged.facts.FactType;
import dev.rapport.scoring.rules.tree.Operator;
import dev.rapport.scoring.rules.tree.Term;
import dev.rapport.written.DidYouMean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is probably meant where a condition cannot be read. */
final class ConditionAdvice {

    private ConditionAdvice() {}

    static boolean isComparison(Token token) {
        return Arrays.stream(Operator.values()).anyMatch(operator -> token.is(operator.sign()));
    }

    static String name(String name, List<String> names) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "yes", "ja" -> "Maybe true.";
            case "no", "nein" -> "Maybe false.";
            case "not", "nicht" -> "Maybe not, in small letters.";
            default -> DidYouMean.hint(name, names, "Maybe look it up in the list of facts, or put a text in quotes.");
        };
    }

    static String type(FactType left, Term right) {
        if (left == FactType.NUMBER) {
            return "Maybe take the quotes off the number.";
        }
        if (left == FactType.TEXT) {
            return "Maybe put the text in quotes.";
        }
        boolean isNo = right instanceof Term.Text text && text.text().matches("(?i)no|nein|false|falsch")
                || right instanceof Term.Number number && number.number() == 0;
        return isNo ? "Maybe false, without quotes." : "Maybe true, without quotes.";
    }

    static String behind(Token before, Token token) {
        boolean isGrouped = before.kind() == Token.Kind.NUMBER && token.text().matches("\\d{3}");
        return isGrouped ? "Maybe " + before.text() + token.text() + ", without the blank." : operator(token);
    }

    static String operator(Token token) {
        return switch (token.text()) {
            case "then" -> "Maybe a closing bracket is missing before (then).";
            case "matches", "contains", "memberOf", "soundslike" -> "Maybe use ==, != or in (...).";
            case "between", "BETWEEN" -> "Maybe two comparisons: followers >= 10000, followers < 50000.";
            case "is", "equals", "IS" -> "Maybe ==.";
            case "AND", "und", "UND" -> "Maybe and.";
            case "OR", "oder", "ODER" -> "Maybe or.";
            case ";" -> "Maybe a comma.";
            default -> "Maybe a comma or a bracket is missing.";
        };
    }
}
