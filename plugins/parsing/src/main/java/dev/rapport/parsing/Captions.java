package dev.rapport.parsing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hashtags and mentions in a caption of any script. */
public final class Captions {

    // The sign stands first in the pattern, because so the search looks at nothing else; what must not be before it is
    // asked then.
    // Marks and the joiners belong to words in Indic and Arabic scripts; an & before # is an HTML entity.
    private static final Pattern HASHTAG = Pattern.compile(
            "[#\uFF03](?<![\\p{L}\\p{N}_&/][#\uFF03])([\\p{L}\\p{M}\\p{N}_\u200c\u200d\u00b7]*[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_\u200c\u200d\u00b7]*)");
    private static final Pattern MENTION = Pattern.compile(
            "[@\uFF20](?<![\\p{L}\\p{N}_@./][@\uFF20])([A-Za-z0-9_](?:[A-Za-z0-9_.]{0,28}[A-Za-z0-9_])?)");

    private Captions() {}

    /** Hashtags without #, each once, in the order of the text. */
    public static List<String> hashtags(String caption) {
        return all(HASHTAG, '#', '\uFF03', caption);
    }

    /** Handles without @, each once, in the order of the text. */
    public static List<String> mentions(String caption) {
        return all(MENTION, '@', '\uFF20', caption);
    }

    private static List<String> all(Pattern pattern, char sign, char wideSign, String caption) {
        if (caption.indexOf(sign) < 0 && caption.indexOf(wideSign) < 0) {
            return List.of();
        }
        Set<String> found = new LinkedHashSet<>();
        Matcher matcher = pattern.matcher(caption);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return List.copyOf(found);
    }
}
