package dev.rapport.scoring.rules.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code {names}} of a reason's template. Where a count stands in a sentence, {@code {posts, one:1 post, other:{posts} posts}} chooses by
 * it, as the words of reports do.
 */
public final class Placeholders {

    private static final String INNER = "((?:[^{}]|\\{[^{}]{0,100}\\}){0,200}?)";
    private static final Pattern NAME =
            Pattern.compile("\\{([^{},]{0,100})(?:, ?one:" + INNER + ", ?other:" + INNER + ")?\\}");

    private Placeholders() {}

    /** The names as they stand, {@code parameters.} included, from left to right. */
    public static List<String> names(String template) {
        List<String> names = new ArrayList<>();
        NAME.matcher(template).results().forEach(name -> {
            names.add(name.group(1));
            if (name.group(2) != null) {
                names.addAll(names(name.group(2)));
                names.addAll(names(name.group(3)));
            }
        });
        return names;
    }

    /** The template with each name's value in its place. */
    public static String fill(String template, UnaryOperator<String> value) {
        return NAME.matcher(template).replaceAll(name -> {
            String filled = value.apply(name.group(1));
            if (name.group(2) == null) {
                return Matcher.quoteReplacement(filled);
            }
            return Matcher.quoteReplacement(fill(filled.equals("1") ? name.group(2) : name.group(3), value));
        });
    }
}
