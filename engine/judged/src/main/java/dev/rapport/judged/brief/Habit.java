package dev.rapport.judged.brief;

import java.util.Locale;

/**
 * What most of a creator's best posts have in common, beside how often it is so in all.
 *
 * @param kind what of a post
 * @param value a kind of post, ends of a length in seconds or of a time of day such as {@code 18-24}, or a niche
 * @param best of the best posts, how many are so
 * @param ofBest best posts of which it is known
 * @param all of all that were looked at, how many are so
 * @param ofAll all that were looked at of which it is known
 */
public record Habit(Kind kind, String value, int best, int ofBest, int all, int ofAll) {

    /** What of a post. */
    public enum Kind {
        POST_KIND,
        LENGTH,
        TIME_OF_DAY,
        TOPIC;

        /** Name in JSON and in words, such as {@code post-kind}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
