package dev.rapport.plugin.creatorlist;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a heading says that its numbers count: {@code Followers (K)} and {@code Follower in Tsd.} are thousands.
 *
 * @param factor 1, 1,000 or 1,000,000
 * @param rest the heading without what says so
 */
record Scale(long factor, String rest) {

    private static final String THOUSAND =
            "k|tsd|tausend|thousand|thousands|milliers|miles|mila|migliaia|milhares|duizend"
                    + "|duizenden|tys|bin|000|000s|'000|1000|1,000|1\\.000|ths";
    private static final String MILLION =
            "m|mm|mio|mln|mill|million|millions|millionen|millones|milioni|milhoes|milh\u00f5es|miljoen" + "|milyon|mn";

    /** In brackets, or behind a word that says what comes; a bare letter alone says nothing. */
    private static final Map<Pattern, Long> SHAPES = Map.of(shape(THOUSAND), 1_000L, shape(MILLION), 1_000_000L);

    static Scale of(String heading) {
        for (Map.Entry<Pattern, Long> shape : SHAPES.entrySet()) {
            Matcher said = shape.getKey().matcher(heading);
            if (said.find()) {
                return new Scale(
                        shape.getValue(), heading.substring(0, said.start()) + " " + heading.substring(said.end()));
            }
        }
        return new Scale(1, heading);
    }

    private static Pattern shape(String words) {
        String flags = "(?iu)";
        String bracket = "[(\\[]\\s*(?:in |en |x ?|\u00d7 ?)?(?:" + words + ")\\.?\\s*[)\\]]";
        String behind = "(?<=\\s|_|-)(?:in|en|em|x|\u00d7|w)[\\s_]?(?:" + words + ")\\.?$";
        String word = "(?<=[\\s_,/-])(?:" + words.replaceFirst("^(?:k|m)\\|", "") + ")\\.?$";
        return Pattern.compile(flags + bracket + "|" + flags + behind + "|" + flags + word);
    }
}
