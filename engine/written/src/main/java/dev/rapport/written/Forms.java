package dev.rapport.written;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The forms of a word by count: {@code one:1 file, few:{0} files, other:{0} files}.
 *
 * @param byName texts by the name of the form, empty where there are none
 */
public record Forms(Map<String, String> byName) {

    /** A text without them. */
    public static final Forms NONE = new Forms(Map.of());

    private static final Pattern NAME = Pattern.compile("(?:^|, ?)([a-z]{3,5}):");

    /** Reads them; a text that does not begin with the name of a form has none. */
    public static Forms of(String text) {
        Map<String, String> forms = new LinkedHashMap<>();
        Matcher name = NAME.matcher(text);
        String before = "";
        int from = 0;
        while (name.find()) {
            if (!Plural.FORMS.contains(name.group(1)) || depth(text, name.start()) != 0) {
                continue;
            }
            if (!before.isEmpty()) {
                forms.put(before, text.substring(from, name.start()));
            } else if (name.start() != 0) {
                return NONE;
            }
            before = name.group(1);
            from = name.end();
        }
        if (!before.isEmpty()) {
            forms.put(before, text.substring(from));
        }
        return new Forms(forms);
    }

    private static int depth(String text, int end) {
        int depth = 0;
        for (int i = 0; i < end; i++) {
            depth += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
        }
        return depth;
    }

    /** The form of that name, else the last resort of every language. */
    public String get(String name) {
        return byName.getOrDefault(name, byName.getOrDefault("other", ""));
    }
}
