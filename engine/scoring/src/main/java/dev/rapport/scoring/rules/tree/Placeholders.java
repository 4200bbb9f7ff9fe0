package dev.rapport.scoring.rules.tree;

import dev.rapport.written.Forms;
import dev.rapport.written.Plural;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The {@code {names}} of a reason's template. Where a count stands in a sentence, {@code {posts, one:1 post, other:{posts} posts}} chooses by
 * it, as the words of reports do, with the forms that the language tells apart.
 */
public final class Placeholders {

    private static final int LONGEST_NAME = 100;
    /** A form holds names, which hold no forms. */
    private static final int DEEPEST = 3;

    private Placeholders() {}

    /** The names as they stand, {@code parameters.} included, from left to right. */
    public static List<String> names(String template) {
        List<String> names = new ArrayList<>();
        read(template, 0, new Reader() {
            @Override
            public void text(char c) {
                // Names alone are asked for.
            }

            @Override
            public void name(String name, Forms forms) {
                names.add(name);
                forms.byName().values().forEach(form -> names.addAll(names(form)));
            }
        });
        return names;
    }

    /**
     * The template with each name's value in its place.
     *
     * @param plural how the language counts
     * @param decimal its mark before a fraction
     */
    public static String fill(String template, Plural plural, char decimal, UnaryOperator<String> value) {
        StringBuilder filled = new StringBuilder();
        read(template, 0, new Reader() {
            @Override
            public void text(char c) {
                filled.append(c);
            }

            @Override
            public void name(String name, Forms forms) {
                String one = value.apply(name);
                filled.append(
                        forms.byName().isEmpty()
                                ? one
                                : fill(forms.get(plural.form(one, decimal)), plural, decimal, value));
            }
        });
        return filled.toString();
    }

    private interface Reader {
        void text(char c);

        /** @param forms none for a plain name */
        void name(String name, Forms forms);
    }

    private static void read(String template, int from, Reader reader) {
        int at = from;
        while (at < template.length()) {
            int close = template.charAt(at) == '{' ? closing(template, at) : -1;
            String inside = close < 0 ? "" : template.substring(at + 1, close);
            int comma = inside.indexOf(',');
            Forms forms = comma < 0
                    ? Forms.NONE
                    : Forms.of(inside.substring(comma + 1).strip());
            String name = comma < 0 ? inside : inside.substring(0, comma);
            boolean isName = close >= 0
                    && name.length() <= LONGEST_NAME
                    && name.indexOf('{') < 0
                    && (comma < 0 || !forms.byName().isEmpty());
            if (isName) {
                reader.name(name, forms);
                at = close + 1;
            } else {
                reader.text(template.charAt(at++));
            }
        }
    }

    private static int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length() && depth <= DEEPEST; i++) {
            char c = template.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
