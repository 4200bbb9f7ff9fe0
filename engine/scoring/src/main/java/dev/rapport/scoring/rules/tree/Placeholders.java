package dev.rapport.scoring.rules.tree;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The {@code {names}} of a reason's template. */
public final class Placeholders {

    private static final Pattern NAME = Pattern.compile("\\{([^{}]{0,100})}");

    private Placeholders() {}

    /** The names as they stand, {@code parameters.} included, from left to right. */
    public static List<String> names(String template) {
        return NAME.matcher(template).results().map(name -> name.group(1)).toList();
    }

    /** The template with each name's value in its place. */
    public static String fill(String template, UnaryOperator<String> value) {
        return NAME.matcher(template).replaceAll(name -> Matcher.quoteReplacement(value.apply(name.group(1))));
    }
}
